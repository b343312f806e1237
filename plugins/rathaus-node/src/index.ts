/**
 * What the portal's backend plugins share: endpoints and their OpenAPI
 * documents, rights, databases, CSV files and imports, audit, notices, tasks.
 *
 * @packageDocumentation
 */
export * from './access/Decisions';
export * from './audit/audited';
export * from './calendar/day';
export * from './calendar/keptSince';
export * from './calendar/workingDays';
export * from './catalog/mirroredName';
export * from './catalog/wakeUpService';
export * from './csv/FileTooBigError';
export * from './csv/UploadedFile';
export * from './csv/decodeText';
export * from './csv/detectDelimiter';
export * from './csv/fileError';
export * from './csv/protectedCell';
export * from './csv/readCsv';
export * from './csv/readUpload';
export * from './csv/uploadQuery';
export * from './csv/writeCsv';
export * from './database/batches';
export * from './database/insertInBatches';
export * from './database/openDatabase';
export * from './following/KeptCopy';
export * from './following/OutageLog';
export * from './following/SerialRunner';
export * from './following/SharedRead';
export * from './imports/AuditedImportService';
export * from './imports/DatabaseImportStore';
export * from './imports/DefaultImportService';
export * from './imports/ImportService';
export * from './imports/ImportStore';
export * from './imports/ImportSubject';
export * from './imports/columns/FieldColumn';
export * from './imports/columns/Vocabulary';
export * from './imports/columns/applyMapping';
export * from './imports/columns/checkMapping';
export * from './imports/columns/guessFields';
export * from './imports/columns/listCell';
export * from './imports/columns/plainCell';
export * from './imports/createImportTables';
export * from './imports/routes/createImportRoutes';
export * from './imports/routes/importOperations';
export * from './imports/scheduleImportCleanup';
export * from './notices/Notifier';
export * from './notices/SentNotices';
export * from './openapi/Operation';
export * from './openapi/buildDocument';
export * from './repositories/repositoryEvents';
export * from './repositories/repositoryName';
export * from './roles/groupPattern';
export * from './roles/roleGroups';
export * from './router/Caller';
export * from './router/Route';
export * from './router/actorOf';
export * from './router/parse';
export * from './router/parseId';
export * from './router/sendWithRevision';
export * from './tasks/Task';
export * from './tasks/scheduleTasks';
export * from './text/plainText';
export * from './text/readMarkdownPage';
