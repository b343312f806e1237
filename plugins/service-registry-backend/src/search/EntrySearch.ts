/** Finds entries as the portal's search does, with what it knows of German. */
export interface EntrySearch {
  /**
   * Full refs of the entries that are found, the best first: those in use, or those retired. Whoever asks decides which of them may be seen. Never fails:
   * undefined while nobody can be asked.
   */
  find(
    words: string,
    options?: { retired?: boolean },
  ): Promise<readonly string[] | undefined>;
}
