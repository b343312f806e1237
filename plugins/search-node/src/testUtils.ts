/**
 * For tests of modules that bring documents.
 *
 * @packageDocumentation
 */
export * from './testUtils/SearchInMemory';
