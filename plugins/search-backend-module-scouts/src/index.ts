/**
 * The directory of the Digital Scouts in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModuleScouts as default } from './module';
