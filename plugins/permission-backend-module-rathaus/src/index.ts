/**
 * The permission policy of the portal.
 *
 * @packageDocumentation
 */
export { permissionModuleRathaus as default } from './module';
