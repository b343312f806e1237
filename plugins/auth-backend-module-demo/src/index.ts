/**
 * Sign-in as an example person, for trying the portal out.
 *
 * @packageDocumentation
 */
export { authModuleDemo as default } from './module';
