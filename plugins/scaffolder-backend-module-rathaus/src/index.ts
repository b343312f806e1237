/**
 * What templates do in the portal, each with the rights of whoever started it.
 *
 * @packageDocumentation
 */
export { scaffolderModuleRathaus as default } from './module';
