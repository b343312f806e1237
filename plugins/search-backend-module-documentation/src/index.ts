/**
 * Documentation that teams write in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModuleDocumentation as default } from './module';
