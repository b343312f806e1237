/**
 * Backend of the boards.
 *
 * @packageDocumentation
 */
import { createBacklogPlugin } from './plugin';

/** Boards, their items and how they are paid for. */
export default createBacklogPlugin();
