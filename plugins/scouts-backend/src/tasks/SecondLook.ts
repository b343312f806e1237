import { SentNotices } from '@rathaus/rathaus-node';

const PREFIX = 'missing:';

/**
 * Takes somebody for missing only at the second look in a row: while the
 * catalog starts, people appear one by one. Remembers in the database, by the
 * id of what it is about, never by a name.
 */
export class SecondLook {
  private constructor(
    private readonly sent: SentNotices,
    private readonly before: ReadonlySet<string>,
    private readonly at: string,
  ) {}

  /** @param at - ISO 8601, UTC */
  static async begin(sent: SentNotices, at: string): Promise<SecondLook> {
    return new SecondLook(sent, new Set(await sent.keysWith(PREFIX)), at);
  }

  /** Notes what is seen now. @returns whether it was missing at the look before, too */
  async isMissingAgain(id: string, isMissing: boolean): Promise<boolean> {
    const key = `${PREFIX}${id}`;
    const wasMissing = this.before.has(key);
    if (isMissing && !wasMissing) {
      await this.sent.mark(key, this.at);
    } else if (!isMissing && wasMissing) {
      await this.sent.unmark(key);
    }
    return isMissing && wasMissing;
  }
}
