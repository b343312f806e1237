/**
 * Upkeep of entries: who last said that an entry is still true, what others
 * propose, and which reminders have been sent.
 *
 * When an entry is due is not stored: it follows from the last confirmation,
 * the entry and the configuration, so a new review interval holds at once.
 *
 * `entry_confirmations.sequence` comes from `registry_sequence`, as that of
 * entries does: the index in memory reads what came since its last look.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('entry_confirmations', table => {
    table.comment('The last word of a Scout on each entry');
    table.string('name', 63).primary();
    table.bigInteger('sequence').notNullable().unique();
    table.string('confirmed_at', 30);
    table.string('confirmed_by', 200).comment('Null after the retention time');
    table.integer('confirmed_revision');
    table.text('doubt').comment('What is doubtful; null once confirmed');
    table.string('doubt_at', 30);
    table.string('doubt_by', 200).comment('Null after the retention time');
  });

  await knex.schema.createTable('proposals', table => {
    table.string('id', 36).primary();
    table.integer('revision').notNullable();
    table.string('kind', 10).notNullable();
    table.string('state', 10).notNullable();
    table.string('entry', 63).notNullable();
    table.integer('base_revision').notNullable();
    table
      .text('changes')
      .notNullable()
      .comment('Field diff, with the decision');
    table.string('path', 100);
    table.text('note');
    table.text('reply');
    table.string('created_at', 30).notNullable();
    table.string('created_by', 200).comment('Null after the retention time');
    table.string('decided_at', 30);
    table.string('decided_by', 200).comment('Null after the retention time');
    table.index(['entry', 'created_at']);
    table.index(['state', 'created_at']);
    table.index(['created_by', 'created_at']);
  });

  await knex.schema.createTable('reminders', table => {
    table.comment('What goes out once: a row is there before it is sent');
    table.string('scope', 250).notNullable();
    table
      .string('recipient', 200)
      .notNullable()
      .comment('Entity ref; empty for the row that says: all are planned');
    table.string('planned_at', 30).notNullable();
    table.string('claimed_at', 30).comment('Somebody is sending it');
    table.string('sent_at', 30);
    table.primary(['scope', 'recipient']);
    table.index(['planned_at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reminders');
  await knex.schema.dropTable('proposals');
  await knex.schema.dropTable('entry_confirmations');
};
