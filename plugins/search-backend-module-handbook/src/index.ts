/**
 * The handbook in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModuleHandbook as default } from './module';
