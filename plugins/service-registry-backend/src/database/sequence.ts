import { Knex } from 'knex';

/**
 * Takes `count` consecutive numbers of the change log.
 *
 * Locks the counter until the transaction ends: writers stand in line, and
 * numbers become visible in the order in which they were given out. Call it
 * before reading what the write depends on.
 *
 * @returns the first of the numbers
 */
export async function takeSequences(
  tx: Knex.Transaction,
  count: number,
): Promise<number> {
  const [row] = await tx('registry_sequence')
    .where({ id: 1 })
    .increment('value', count)
    .returning('value');
  return Number(row.value) - count + 1;
}
