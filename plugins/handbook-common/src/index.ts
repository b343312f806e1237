/**
 * Schemas, the permission and the HTTP client of the handbook.
 *
 * @packageDocumentation
 */
export * from './api/pages';
export * from './client/HandbookClient';
export * from './permissions/permissions';
export * from './search/sectionDocument';
