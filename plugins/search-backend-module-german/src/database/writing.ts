import { Knex } from 'knex';
import { runRaw } from './runRaw';

/**
 * Does a write in a transaction of its own. The first thing it does is to count up the one row that all writes count up:
 * so they happen one after the other, whichever replica they come from, and each has a number. Keep it short: others
 * wait, and on SQLite questions, too.
 */
export async function writing<T>(
  knex: Knex,
  write: (tx: Knex.Transaction, sequence: number) => Promise<T>,
): Promise<T> {
  return knex.transaction(async tx => {
    const [{ sequence }] = await runRaw<{ sequence: number | string }>(
      tx,
      'update german_state set sequence = sequence + 1 where id = 1 returning sequence',
    );
    return write(tx, Number(sequence));
  });
}
