/**
 * Boards and their items, event-sourced: `item_events` holds everything that
 * ever happened to an item, `items` what came of it, so that it can be asked
 * for. Both are written in one transaction that first takes a number of the
 * board's row: that lock puts everything on a board into one order.
 *
 * Times are ISO 8601 texts in UTC and JSON is text, so that SQLite and
 * PostgreSQL hold exactly the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Ranks are compared byte by byte. The order of a language would put "a"
  // before "Z", and with it every card that was put first at the end.
  const rankType =
    knex.client.config.client === 'pg'
      ? 'varchar(64) collate "C"'
      : 'varchar(64)';

  await knex.schema.createTable('boards', table => {
    table.comment('One row a board; what it looks like says the configuration');
    table.string('id', 40).primary();
    table.integer('version').notNullable().comment('Number of the last change');
    table.integer('last_number').notNullable().comment('Of its items');
  });

  await knex.schema.createTable('items', table => {
    table.comment('What each item is now; follows from its events');
    table.string('id', 36).primary();
    table.string('board', 40).notNullable();
    table.integer('number').notNullable().comment('Of the board: S-12');
    table.string('column_id', 40).notNullable();
    table.specificType('rank', rankType).notNullable();
    table.string('title', 160).notNullable();
    table.boolean('draft').notNullable();
    table.string('deleted_at', 30);
    table
      .integer('version')
      .notNullable()
      .comment('What the API calls revision');
    table
      .integer('sequence')
      .notNullable()
      .comment('Of the last event, re-ranking included');
    table.text('depends_on').comment('Ids as JSON');
    table.text('state').notNullable().comment('ItemState as JSON');
    table.unique(['board', 'number']);
    table.unique(['board', 'column_id', 'rank']);
    table.unique(['board', 'sequence']);
  });

  await knex.schema.createTable('item_events', table => {
    table.comment('Everything that ever happened; rows are only added');
    table.string('board', 40).notNullable();
    table.integer('sequence').notNullable();
    table.string('item_id', 36).notNullable();
    table.integer('item_version').notNullable();
    table.string('type', 20).notNullable();
    table
      .boolean('draft')
      .notNullable()
      .comment('The item was a draft afterwards: only its school may know');
    table.string('at', 30).notNullable();
    table.string('actor', 200).notNullable();
    table.text('event').notNullable().comment('ItemEvent as JSON');
    table.primary(['board', 'sequence']);
    table.index(['item_id', 'sequence']);
    table.index(['board', 'at']);
  });

  await knex.schema.createTable('programmes', table => {
    table.comment('Funding programmes of a board');
    table.string('board', 40).notNullable();
    table.string('id', 40).notNullable();
    table
      .integer('position')
      .notNullable()
      .comment('In the order of the report');
    table.integer('revision').notNullable();
    table.text('fields').notNullable().comment('ProgrammeFields as JSON');
    table.primary(['board', 'id']);
  });

  await knex.schema.createTable('sent_notices', table => {
    table.comment('What is done once and never again');
    table.string('key', 200).primary();
    table.string('at', 30).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sent_notices');
  await knex.schema.dropTable('programmes');
  await knex.schema.dropTable('item_events');
  await knex.schema.dropTable('items');
  await knex.schema.dropTable('boards');
};
