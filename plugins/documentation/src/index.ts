/**
 * Pages of documentation that teams write beside the file that describes an entity.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { rootRouteRef } from './routes';
