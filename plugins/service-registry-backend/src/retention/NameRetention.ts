import { Knex } from 'knex';

/** Where names of people stand, and which day decides how long they stay. */
const NAMES = [
  { table: 'entry_confirmations', name: 'confirmed_by', at: 'confirmed_at' },
  { table: 'entry_confirmations', name: 'doubt_by', at: 'doubt_at' },
  { table: 'proposals', name: 'created_by', at: 'created_at' },
  { table: 'proposals', name: 'decided_by', at: 'decided_at' },
  { table: 'entry_revisions', name: 'actor', at: 'at' },
  { table: 'entries', name: 'updated_by', at: 'updated_at' },
] as const;

/**
 * Removes the names of those who wrote, confirmed, proposed and decided, and the
 * proposals of teams with the names of their members, once
 * nobody needs to know any more (DSGVO Art. 5 Abs. 1 lit. e). What they did
 * stays; services are no people and keep their names.
 */
export class NameRetention {
  constructor(private readonly knex: Knex) {}

  /**
   * @param before - ISO 8601 in UTC
   * @returns how many names were removed
   */
  async removeOlderThan(before: string): Promise<number> {
    let removed = 0;
    for (const { table, name, at } of NAMES) {
      removed += await this.knex(table)
        .where(at, '<', before)
        .whereLike(name, 'user:%')
        .update({ [name]: null });
    }
    // What became of a proposed team is in the catalog; its members are not named here for longer.
    await this.knex('proposals')
      .where({ kind: 'team' })
      .whereNot({ state: 'open' })
      .where('decided_at', '<', before)
      .delete();
    return removed;
  }
}
