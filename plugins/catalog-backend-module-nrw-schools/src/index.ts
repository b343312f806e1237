/**
 * Schools from the official list of North Rhine-Westphalia as groups of the catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleNrwSchools as default } from './module';
