/**
 * Relations hasScout and scoutOf between people, departments and entries.
 *
 * @packageDocumentation
 */
export { catalogModuleScouts as default } from './module';
