/**
 * Reads `catalog-info.yaml` of the portal's own bare Git repositories into the catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleRepositories as default } from './module';
