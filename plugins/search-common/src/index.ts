/**
 * Schemas, permissions and the HTTP client of the portal's search.
 *
 * @packageDocumentation
 */
export * from './api/gaps';
export * from './api/query';
export * from './api/refs';
export * from './api/suggestions';
export * from './api/synonyms';
export * from './api/wording';
export * from './client/SearchClient';
export * from './client/WordingClient';
export * from './documents/catalogDocuments';
export * from './documents/PortalDocument';
export * from './permissions/permissions';
