import { NotFoundError } from '@backstage/errors';
import { applyItemEvent, Programme } from '@rathaus/plugin-backlog-common';
import { inBatches, insertInBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { BY_ITSELF } from '../lib/byItself';
import { freshRanks, rankBetween } from '../lib/ranking';
import {
  BoardRow,
  eventRow,
  ItemEventRow,
  itemFromRow,
  itemRow,
  ItemRow,
  programmeFromRow,
  programmeRow,
  ProgrammeRow,
} from './boardRows';
import {
  BoardWrite,
  CreatedEvent,
  LaterEvent,
  Place,
  StoredItem,
} from './BoardStore';
import { ColumnPlaces } from './ColumnPlaces';

/** A board inside a transaction that holds the lock on its row. */
export class DatabaseBoardWrite implements BoardWrite {
  /** Number of the last event, and of the last item. */
  #sequence: number;
  #number: number;

  private constructor(
    private readonly tx: Knex.Transaction,
    private readonly board: string,
    private readonly locked: Pick<BoardRow, 'version' | 'last_number'>,
    private readonly now: () => Date,
  ) {
    // Locking took the first number.
    this.#sequence = locked.version - 1;
    this.#number = locked.last_number;
  }

  /**
   * Waits for the board.
   *
   * @throws NotFoundError when nobody made it known
   */
  static async begin(
    tx: Knex.Transaction,
    board: string,
    now: () => Date,
  ): Promise<DatabaseBoardWrite> {
    const [row] = await tx<BoardRow>('boards')
      .where({ id: board })
      .increment('version', 1)
      .returning(['version', 'last_number']);
    if (!row) {
      throw new NotFoundError('No such board');
    }
    return new DatabaseBoardWrite(tx, board, row, now);
  }

  /** Gives back or takes the numbers that were not, or not only, the first. */
  async finish(): Promise<void> {
    const { version, last_number } = this.locked;
    if (this.#sequence !== version || this.#number !== last_number) {
      await this.tx<BoardRow>('boards')
        .where({ id: this.board })
        .update({ version: this.#sequence, last_number: this.#number });
    }
  }

  get version(): number | undefined {
    return this.#sequence >= this.locked.version ? this.#sequence : undefined;
  }

  get isNew(): boolean {
    return this.locked.last_number === 0;
  }

  async item(id: string): Promise<StoredItem | undefined> {
    const row = await this.#items().where({ id }).first();
    return row && itemFromRow(row);
  }

  async items(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredItem>> {
    const found = new Map<string, StoredItem>();
    for (const batch of inBatches([...ids])) {
      const rows = await this.#items().whereIn('id', batch);
      rows.forEach(row => found.set(row.id, itemFromRow(row)));
    }
    return found;
  }

  async itemsOutside(columns: string[]): Promise<StoredItem[]> {
    const rows = await this.#visible()
      .whereNotIn('column_id', columns)
      .orderBy(['column_id', 'rank']);
    return rows.map(itemFromRow);
  }

  async present(ids: string[]): Promise<Set<string>> {
    return new Set(await this.#visible().whereIn('id', ids).pluck('id'));
  }

  async dependencies(): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.#items()
      .whereNotNull('depends_on')
      .select('id', 'depends_on');
    return new Map(
      rows.map(row => {
        const needs: string[] = JSON.parse(row.depends_on ?? '[]');
        return [row.id, needs];
      }),
    );
  }

  async rankAt(
    column: string,
    place: Place,
    moving?: string,
  ): Promise<string | undefined> {
    const places = new ColumnPlaces(
      () => this.#items().where({ column_id: column }),
      moving,
    );
    const gap = await places.gapAt(place);
    const rank = gap && rankBetween(gap);
    if (!gap || rank !== undefined) {
      return rank;
    }
    const { free, others } = await places.rankedAnew(gap);
    await this.#giveRanks(others);
    return free;
  }

  async create(id: string, event: CreatedEvent): Promise<StoredItem> {
    const item: StoredItem = {
      id,
      board: this.board,
      number: ++this.#number,
      sequence: ++this.#sequence,
      state: applyItemEvent(undefined, event),
    };
    await this.tx<ItemRow>('items').insert(itemRow(item));
    await this.tx<ItemEventRow>('item_events').insert(eventRow(item, event));
    return item;
  }

  async createAll(
    items: ReadonlyArray<{ id: string; event: Omit<CreatedEvent, 'rank'> }>,
  ): Promise<StoredItem[]> {
    const ranks = await this.#ranksAtEnds(
      items.map(({ event }) => event.column),
    );
    const written = items.map(({ id, event }, index) => {
      const created: CreatedEvent = { ...event, rank: ranks[index] };
      const item: StoredItem = {
        id,
        board: this.board,
        number: ++this.#number,
        sequence: ++this.#sequence,
        state: applyItemEvent(undefined, created),
      };
      return { item, event: eventRow(item, created) };
    });
    await insertInBatches(
      this.tx,
      'items',
      written.map(({ item }) => itemRow(item)),
    );
    await insertInBatches(
      this.tx,
      'item_events',
      written.map(({ event }) => event),
    );
    return written.map(({ item }) => item);
  }

  async append(item: StoredItem, events: LaterEvent[]): Promise<StoredItem> {
    let after = item;
    const rows: ItemEventRow[] = [];
    for (const event of events) {
      after = this.#next(after, event);
      rows.push(eventRow(after, event));
    }
    const updated = await this.#items()
      .where({ id: item.id, version: item.state.version })
      .update(itemRow(after));
    if (!updated) {
      throw new Error(`Item ${item.id} changed under the lock of its board`);
    }
    await insertInBatches(this.tx, 'item_events', rows);
    return after;
  }

  async programmes(): Promise<Programme[]> {
    const rows = await this.tx<ProgrammeRow>('programmes')
      .where({ board: this.board })
      .orderBy('position');
    return rows.map(programmeFromRow);
  }

  async putProgramme(programme: Programme): Promise<void> {
    const known = (await this.programmes()).map(({ id }) => id);
    const position = known.indexOf(programme.id);
    await this.tx<ProgrammeRow>('programmes')
      .insert(programmeRow(programme, position < 0 ? known.length : position))
      .onConflict(['board', 'id'])
      .merge();
    this.#sequence += 1;
  }

  /** A rank behind all there is for each of the columns, which may be named again and again. */
  async #ranksAtEnds(columns: readonly string[]): Promise<string[]> {
    const ranks = new Array<string>(columns.length);
    for (const column of new Set(columns)) {
      const last = await this.#items()
        .where({ column_id: column })
        .orderBy('rank', 'desc')
        .first('rank');
      const places = columns.flatMap((other, index) =>
        other === column ? [index] : [],
      );
      const fresh = freshRanks(last?.rank, places.length);
      places.forEach((place, index) => {
        ranks[place] = fresh[index];
      });
    }
    return ranks;
  }

  async alongside<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return work(this.tx);
  }

  #items() {
    return this.tx<ItemRow>('items').where({ board: this.board });
  }

  #visible() {
    return this.#items().where({ draft: false }).whereNull('deleted_at');
  }

  #next(item: StoredItem, event: LaterEvent): StoredItem {
    return {
      ...item,
      sequence: ++this.#sequence,
      state: applyItemEvent(item.state, event),
    };
  }

  async #giveRanks(ranks: ReadonlyMap<StoredItem, string>): Promise<void> {
    const said = { at: this.now().toISOString(), actor: BY_ITSELF };
    const written = [...ranks].map(([item, rank]) => {
      const event: LaterEvent = { ...said, type: 'reranked', rank };
      const after = this.#next(item, event);
      return { row: itemRow(after), event: eventRow(after, event) };
    });
    for (const batch of inBatches(written)) {
      await this.tx<ItemRow>('items')
        .insert(batch.map(({ row }) => row))
        .onConflict('id')
        .merge(['rank', 'sequence', 'state']);
    }
    await insertInBatches(
      this.tx,
      'item_events',
      written.map(({ event }) => event),
    );
  }
}
