/**
 * The pages of templates.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { rootRouteRef } from './routes';
