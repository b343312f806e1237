/**
 * Serves the pages of the handbook.
 *
 * @packageDocumentation
 */
export { handbookPlugin as default } from './plugin';
