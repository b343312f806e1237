/**
 * Schemas, types, permissions and the HTTP client of the service registry.
 *
 * @packageDocumentation
 */
export * from './descriptors/descriptors';
export * from './entry/vocabulary';
export * from './entry/formats';
export * from './entry/restrictedFields';
export * from './entry/restrictedPath';
export * from './entry/entryFields';
export * from './entry/serviceEntry';
export * from './api/browse';
export * from './api/changes';
export * from './api/entries';
export * from './api/imports';
export * from './api/reference';
export * from './api/revisions';
export * from './lib/entryRefs';
export * from './entity/municipalSpec';
export * from './entity/entityFromEntry';
export * from './entity/fieldsFromEntity';
export * from './client/changePage';
export * from './client/ServiceRegistryClient';
export * from './search/entryDocument';
export * from './upkeep/proposals';
export * from './upkeep/upkeep';
export * from './permissions';
export * from './permissionConditions';
