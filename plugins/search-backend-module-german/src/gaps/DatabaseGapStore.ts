import { Day } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { valuesOf } from '../database/rowsOf';
import { groupBy } from '../lib/groupBy';
import { GapStore, StoredGap } from './GapStore';

/** Row of table `german_gaps`. */
interface GapRow {
  monday: Day;
  key: string;
  term: string;
  count: number;
}

/** Keeps gaps in the search plugin's database, one row a term and week. */
export class DatabaseGapStore implements GapStore {
  constructor(private readonly knex: Knex) {}

  async count(
    { key, term, monday }: { key: string; term: string; monday: Day },
    most: number,
  ): Promise<void> {
    await this.knex.raw(
      `insert into german_gaps (monday, key, term, count, aside)
      select cast(? as varchar), cast(? as varchar), cast(? as varchar), 1, false
      where (select count(*) from german_gaps where monday = ?) < ?
        or exists (select 1 from german_gaps where monday = ? and key = ?)
      on conflict (monday, key)
      do update set count = german_gaps.count + 1, term = excluded.term, aside = false`,
      [monday, key, term, monday, most, monday, key],
    );
  }

  async open(most: number): Promise<StoredGap[]> {
    const wanted = this.knex('german_gaps')
      .where({ aside: false })
      .groupBy('key')
      .orderBy([
        { column: this.knex.raw('sum(count)'), order: 'desc' },
        { column: this.knex.raw('max(monday)'), order: 'desc' },
        { column: 'key' },
      ])
      .limit(most)
      .select('key');
    return this.gaps(
      this.knex('german_gaps').where({ aside: false }).whereIn('key', wanted),
    );
  }

  async putAside(keys: readonly string[]): Promise<void> {
    await this.knex('german_gaps')
      .whereIn('key', valuesOf(this.knex, 'text', keys))
      .update({ aside: true });
  }

  async setAside(key: string, aside: boolean): Promise<StoredGap | undefined> {
    await this.knex('german_gaps').where({ key }).update({ aside });
    const [gap] = await this.gaps(this.knex('german_gaps').where({ key }));
    return gap;
  }

  async dropBefore(day: Day): Promise<number> {
    return this.knex('german_gaps').where('monday', '<', day).delete();
  }

  private async gaps(query: Knex.QueryBuilder): Promise<StoredGap[]> {
    const rows: GapRow[] = await query
      .orderBy('monday', 'desc')
      .select('monday', 'key', 'term', 'count');
    return [...groupBy(rows, ({ key }) => key)]
      .map(([key, weeks]) => ({
        key,
        term: weeks[0].term,
        count: weeks.reduce((sum, { count }) => sum + count, 0),
        weeks: weeks.map(({ monday, count }) => ({ monday, count })),
      }))
      .sort(
        (a, b) =>
          b.count - a.count ||
          b.weeks[0].monday.localeCompare(a.weeks[0].monday) ||
          a.key.localeCompare(b.key),
      );
  }
}
