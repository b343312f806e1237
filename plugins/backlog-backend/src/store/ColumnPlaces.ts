import { Knex } from 'knex';
import { freshRanks, Gap } from '../lib/ranking';
import { itemFromRow, ItemRow } from './boardRows';
import { Place, StoredItem } from './BoardStore';

type Rows = Knex.QueryBuilder<ItemRow, ItemRow[]>;

/**
 * The places in a column, for an item that goes there. Drafts and deleted items
 * keep their ranks, so they count as neighbours; but nobody is put beside what
 * cannot be seen.
 */
export class ColumnPlaces {
  /**
   * @param column - a new query of everything in the column
   * @param moving - id of the item, if it has a place already
   */
  constructor(
    private readonly column: () => Rows,
    private readonly moving?: string,
  ) {}

  /**
   * Finds the ranks beside a place.
   *
   * @returns undefined when neither of the neighbours is there any more
   */
  async gapAt({ after, before }: Place): Promise<Gap | undefined> {
    if (after === null) {
      return { upper: await this.#rankOf(this.#others().orderBy('rank')) };
    }
    if (after !== undefined) {
      const [lower, upper] = await this.#ranksFrom(after, 'asc');
      if (lower !== undefined) {
        return { lower, upper };
      }
    }
    if (before) {
      const [upper, lower] = await this.#ranksFrom(before, 'desc');
      return upper === undefined ? undefined : { lower, upper };
    }
    return before === null || after === undefined
      ? { lower: await this.#rankOf(this.#others().orderBy('rank', 'desc')) }
      : undefined;
  }

  /**
   * Ranks everything anew, with room in a gap.
   *
   * @returns the rank in the gap, and the new ones of all other items
   */
  async rankedAnew({
    lower,
  }: Gap): Promise<{ free: string; others: Map<StoredItem, string> }> {
    const last = await this.#rankOf(this.column().orderBy('rank', 'desc'));
    const rows: ItemRow[] = await this.#others().orderBy('rank');
    const before = rows.filter(
      ({ rank }) => lower !== undefined && rank <= lower,
    ).length;
    const ranks = freshRanks(last, rows.length + 1);
    const [free] = ranks.splice(before, 1);
    return {
      free,
      others: new Map(
        rows.map((row, index) => [itemFromRow(row), ranks[index]]),
      ),
    };
  }

  #others(): Rows {
    return this.moving === undefined
      ? this.column()
      : this.column().whereNot({ id: this.moving });
  }

  /**
   * The rank of an item that can be seen, and that of the next one.
   *
   * @returns nothing when the item is not there
   */
  async #ranksFrom(id: string, direction: 'asc' | 'desc'): Promise<string[]> {
    const own = this.#others()
      .where({ id, draft: false })
      .whereNull('deleted_at')
      .select('rank');
    return this.#others()
      .where('rank', direction === 'asc' ? '>=' : '<=', own)
      .orderBy('rank', direction)
      .limit(2)
      .pluck('rank');
  }

  async #rankOf(rows: Rows): Promise<string | undefined> {
    return (await rows.first('rank'))?.rank;
  }
}
