/**
 * Entries, schools, groups and the rest of the catalog in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModuleCatalog as default } from './module';
