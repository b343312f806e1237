/** An address of a calendar as the database holds it. */
export interface StoredFeed {
  id: string;
  board: string;
  /** User ref, lower case. */
  person: string;
  /** SHA-256, hexadecimal. */
  secretHash: string;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** Keeps the addresses at which calendar programs read boards. */
export interface CalendarFeedStore {
  add(feed: StoredFeed): Promise<void>;

  find(id: string): Promise<StoredFeed | undefined>;

  /** A person's feeds of a board, oldest first. */
  of(board: string, person: string): Promise<StoredFeed[]>;

  /** @returns false when the person has no such feed */
  remove(id: string, board: string, person: string): Promise<boolean>;

  /** Everybody who has a feed. */
  people(): Promise<string[]>;

  /** Notes that people are missing, for those of whom it is not noted yet. */
  markMissing(people: string[], at: string): Promise<void>;

  /** Notes that people are there, again or still. */
  markPresent(people: string[]): Promise<void>;

  /**
   * Removes the feeds of those who are missing since then or longer.
   *
   * @returns how many
   */
  removeMissingSince(at: string): Promise<number>;
}
