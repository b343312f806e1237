/**
 * The boards' items in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModuleBacklog as default } from './module';
