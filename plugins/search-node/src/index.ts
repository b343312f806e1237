/**
 * What backend modules that bring documents need of the portal's search.
 *
 * @packageDocumentation
 */
export * from './documentTypes';
