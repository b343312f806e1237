/** Something that happens by itself, again and again. */
export interface Task {
  /** Does what is due. */
  run(now: Date): Promise<void>;
}
