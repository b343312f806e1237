/**
 * Digital Scouts: the directory, the way into and out of an office, handovers, tasks, figures.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export {
  rootRouteRef,
  useLinks,
  worklistRouteRef,
  type ScoutsLinks,
} from './routes';
export { scoutsApiRef, type ScoutsApi } from './api';
export { scoutsTranslationRef } from './translations/ref';
