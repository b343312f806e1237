const BATCH = 200;

/**
 * Writes the items anew, some at a time.
 *
 * @param {import('knex').Knex} knex
 * @param {(state: object, row: {id: string}) => Promise<object>} change
 */
async function changeStates(knex, change) {
  let last = '';
  for (;;) {
    const rows = await knex('items')
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .select('id', 'state');
    for (const row of rows) {
      const state = await change(JSON.parse(row.state), row);
      await knex('items')
        .where({ id: row.id })
        .update({ state: JSON.stringify(state) });
    }
    if (rows.length < BATCH) {
      return;
    }
    last = rows[rows.length - 1].id;
  }
}

/**
 * Items know who did the last thing; it follows from their events.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await changeStates(knex, async (state, { id }) => {
    const event = await knex('item_events')
      .where({ item_id: id })
      .whereNot('type', 'reranked')
      .orderBy('sequence', 'desc')
      .first('actor');
    return { ...state, updatedBy: event?.actor ?? state.createdBy };
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await changeStates(knex, async ({ updatedBy: _, ...state }) => state);
};
