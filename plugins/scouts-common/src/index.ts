/**
 * Schemas, the life of an office, permissions and the HTTP client of the
 * Digital Scouts plugin.
 *
 * @packageDocumentation
 */
export * from './api/handovers';
export * from './api/offices';
export * from './api/overview';
export * from './api/postImport';
export * from './api/posts';
export * from './api/reorganisations';
export * from './api/worklist';
export * from './client/RecentOffices';
export * from './client/ScoutsClient';
export * from './office/applyEvent';
export * from './office/effectiveScouts';
export * from './office/events';
export * from './office/inOffice';
export * from './office/Offices';
export * from './office/post';
export * from './office/relations';
export * from './office/stepRules';
export * from './office/vocabulary';
export * from './permissions/conditions';
export * from './permissions/permissions';
export * from './search/departmentDocument';
