/**
 * Backend of the Servicekatalog.
 *
 * @packageDocumentation
 */
export { serviceRegistryPlugin as default } from './plugin';
