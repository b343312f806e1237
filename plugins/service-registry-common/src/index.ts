/**
 * Schemas, types, permissions and the HTTP client of the service registry.
 *
 * @packageDocumentation
 */
export * from './entry/vocabulary';
export * from './entry/formats';
export * from './entry/restrictedFields';
export * from './entry/entryFields';
export * from './entry/serviceEntry';
export * from './api/browse';
export * from './api/changes';
export * from './api/entries';
export * from './api/imports';
export * from './api/reference';
export * from './api/revisions';
export * from './problems/fieldProblem';
export * from './problems/fileProblems';
export * from './problems/messages';
export * from './problems/fromZodError';
export * from './problems/errors';
export * from './lib/slug';
export * from './lib/foldText';
export * from './lib/fieldDiff';
export * from './lib/entryRefs';
export * from './entity/municipalSpec';
export * from './entity/entityFromEntry';
export * from './entity/fieldsFromEntity';
export * from './client/ServiceRegistryClient';
export * from './permissions';
export * from './permissionConditions';
