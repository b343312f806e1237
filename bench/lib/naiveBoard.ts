import { Knex } from 'knex';
import { COLUMNS } from './filledBoard';

const BOARDS = 'naive_boards';
const ITEMS = 'naive_items';
/** Rows of one insert: SQLite takes a limited number of values. */
const BATCH = 200;

/**
 * A board as one would first write it: each item has a position, and a move numbers the column anew. No history, no
 * rights, no check of what the person saw.
 */
export class NaiveBoard {
  private constructor(private readonly knex: Knex) {}

  /** Puts the items of a real board into tables of its own beside it. */
  static async create(
    knex: Knex,
    items: { id: string; column: string }[],
  ): Promise<NaiveBoard> {
    await knex.schema.createTable(BOARDS, table => {
      table.string('id').primary();
      table.integer('version').notNullable();
    });
    await knex.schema.createTable(ITEMS, table => {
      table.string('id').primary();
      table.string('column_id').notNullable().index();
      table.integer('position').notNullable();
    });
    await knex(BOARDS).insert({ id: 'board', version: 0 });
    const rows = COLUMNS.flatMap(column =>
      items
        .filter(item => item.column === column)
        .map(({ id }, position) => ({ id, column_id: column, position })),
    );
    await knex.batchInsert(ITEMS, rows, BATCH);
    return new NaiveBoard(knex);
  }

  /** Moves an item behind another one of the column, or to its top. */
  async move(
    id: string,
    column: string,
    after: string | undefined,
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      // The board is locked, so that no two number the same column.
      await tx(BOARDS).where({ id: 'board' }).increment('version', 1);
      const order: string[] = await tx(ITEMS)
        .where({ column_id: column })
        .whereNot({ id })
        .orderBy('position')
        .pluck('id');
      order.splice(after ? order.indexOf(after) + 1 : 0, 0, id);
      for (const [position, each] of order.entries()) {
        await tx(ITEMS)
          .where({ id: each })
          .update({ column_id: column, position });
      }
    });
  }
}
