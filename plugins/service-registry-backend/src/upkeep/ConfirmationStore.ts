/** The last word of a Scout on an entry. Times are ISO 8601 in UTC. */
export interface Confirmation {
  name: string;
  /** Number in the change log. */
  sequence: number;
  confirmedAt?: string;
  /** User ref; null once the name was removed. */
  confirmedBy: string | null;
  /** Revision of the entry that was confirmed. */
  confirmedRevision?: number;
  /** What is doubtful; gone with the next confirmation. */
  doubt?: string;
  doubtAt?: string;
  doubtBy: string | null;
}

/** What somebody says of an entry: it is true, or with `doubt` it may not be. */
export interface Statement {
  name: string;
  /** Revision of the entry that the person looked at. */
  revision: number;
  doubt?: string;
}

/** Keeps what Scouts say of entries. */
export interface ConfirmationStore {
  get(name: string): Promise<Confirmation | undefined>;

  /** Those with a sequence number above `after`, in the order of the numbers. */
  listChangedAfter(
    after: number,
    options: { limit: number },
  ): Promise<Confirmation[]>;

  /**
   * Notes, in one transaction, what is said of entries that are still at the
   * revision looked at and in use.
   *
   * @returns names of the entries concerned; the others have changed
   */
  note(
    statements: Statement[],
    context: { actor: string; at: string },
  ): Promise<Set<string>>;
}
