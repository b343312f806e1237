/** Something that happens by itself, again and again. */
export interface Task {
  /** Does what is due. */
  run(now: Date): Promise<void>;
}

/** Who stands in the history for what happens by itself. */
export const BY_ITSELF = 'service:scouts';
