/**
 * Boards of Maßnahmen: board, list, timeline, funding, equity, and how schools hand in a need.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { rootRouteRef } from './routes';
export { backlogApiRef, type BacklogApi } from './api';
export { backlogTranslationRef } from './translations/ref';
