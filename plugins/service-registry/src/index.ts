/**
 * The Servicekatalog: browse, read, edit, history, import.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { rootRouteRef, useLinks, type ServiceRegistryLinks } from './routes';
export { serviceRegistryApiRef, type ServiceRegistryApi } from './api';
export { serviceRegistryTranslationRef } from './translations/ref';
