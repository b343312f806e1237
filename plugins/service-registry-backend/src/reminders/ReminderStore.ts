/**
 * Keeps what is to go out once. Everybody's rows of one scope are written
 * before the first is sent, so that neither a second replica nor a restart
 * sends anything twice or leaves anybody out.
 */
export interface ReminderStore {
  /**
   * Writes down who is to be reminded, unless that was done for this scope.
   *
   * @param scope - what it is about and when, e.g. a week's digest
   * @param recipients - entity refs
   * @param at - ISO 8601 in UTC, as all times here
   */
  plan(scope: string, recipients: readonly string[], at: string): Promise<void>;

  /**
   * Somebody of this scope who waits, for the caller alone to send to;
   * undefined when there is nobody left.
   *
   * @param patience.abandonedBefore - who was claimed earlier than this waits
   *   again: the sender broke off
   */
  claim(
    scope: string,
    at: string,
    patience: { abandonedBefore: string },
  ): Promise<string | undefined>;

  markSent(scope: string, recipient: string, at: string): Promise<void>;

  /** @returns how many rows of scopes with this beginning were deleted */
  deletePlannedBefore(scopePrefix: string, before: string): Promise<number>;
}
