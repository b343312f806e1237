import { Knex } from 'knex';

/** Remembers what was done once and must not be done again. */
export interface SentNotices {
  has(key: string): Promise<boolean>;
  /** All that begin so. */
  keysWith(prefix: string): Promise<string[]>;
  /**
   * @param at - ISO 8601, UTC
   * @param tx - to mark it in one with what was done
   * @returns false when it was marked before
   */
  mark(key: string, at: string, tx?: Knex.Transaction): Promise<boolean>;
  /** Forgets that it was done. */
  unmark(key: string): Promise<void>;
}

/**
 * Remembers in the plugin's own database, for all replicas: in a table
 * `sent_notices` with the columns `key` and `at`.
 */
export class DatabaseSentNotices implements SentNotices {
  constructor(private readonly knex: Knex) {}

  async has(key: string): Promise<boolean> {
    return Boolean(await this.knex('sent_notices').where({ key }).first('key'));
  }

  async keysWith(prefix: string): Promise<string[]> {
    return this.knex('sent_notices')
      .whereLike('key', `${prefix}%`)
      .pluck('key');
  }

  async mark(key: string, at: string, tx: Knex = this.knex): Promise<boolean> {
    const marked = await tx('sent_notices')
      .insert({ key, at })
      .onConflict('key')
      .ignore()
      .returning('key');
    return marked.length > 0;
  }

  async unmark(key: string): Promise<void> {
    await this.knex('sent_notices').where({ key }).delete();
  }
}
