import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { inBatches } from './batches';

/** Inserts many rows and gives others a turn in between. */
export async function insertInBatches<Row extends object>(
  tx: Knex.Transaction,
  table: string,
  rows: Row[],
): Promise<void> {
  for (const batch of inBatches(rows)) {
    await tx(table).insert(batch);
    await setImmediate();
  }
}
