/**
 * Serves the documentation that teams write beside the file that describes an entity.
 *
 * @packageDocumentation
 */
export { documentationPlugin as default } from './plugin';
