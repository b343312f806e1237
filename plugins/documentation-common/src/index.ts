/**
 * Schemas, addresses and the HTTP client of documentation that teams write.
 *
 * @packageDocumentation
 */
export * from './api/documentation';
export * from './client/DocumentationClient';
export * from './lib/documentationPath';
export * from './lib/pageAddress';
export * from './search/documentationDocument';
