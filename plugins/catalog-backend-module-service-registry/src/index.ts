/**
 * Feeds the entries of the service registry into the catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleServiceRegistry as default } from './module';
