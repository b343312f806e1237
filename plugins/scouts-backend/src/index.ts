/**
 * Backend of the Digital Scouts.
 *
 * @packageDocumentation
 */
import { createScoutsPlugin } from './plugin';

/** The offices of the Digital Scouts. */
export default createScoutsPlugin();
