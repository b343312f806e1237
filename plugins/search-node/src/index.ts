/**
 * What backend modules that bring documents need of the portal's search.
 *
 * @packageDocumentation
 */
export * from './collating/readCollatorSchedule';
export * from './departments/CatalogDepartments';
export * from './departments/DepartmentTree';
export * from './documentTypes';
export * from './entities/CatalogReader';
export * from './entities/entityCriteria';
export * from './entities/entityDocument';
export * from './entities/lines';
export * from './following/followChanges';
