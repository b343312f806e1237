/**
 * Meetings about a board: the agenda as one text, for it is prepared by one
 * person at a time; the notes one by one, for several write them at once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('meetings', table => {
    table.comment('Meetings about boards');
    table.string('id', 36).primary();
    table.string('board', 40).notNullable();
    table.string('day', 10).notNullable().comment('YYYY-MM-DD');
    table.string('title', 120).notNullable();
    table.string('place', 120);
    table.text('participants');
    table.string('state', 10).notNullable().comment('open or closed');
    table.integer('revision').notNullable();
    table.string('created_at', 30).notNullable();
    table.text('agenda').notNullable().comment('Lines as JSON');
    table.index(['board', 'day']);
  });

  await knex.schema.createTable('meeting_notes', table => {
    table.comment('What was noted about the lines of agendas');
    table.string('meeting', 36).notNullable();
    table.string('entry', 36).notNullable().comment('Line of the agenda');
    table.integer('revision').notNullable();
    table
      .integer('told_revision')
      .notNullable()
      .comment('What the history of the item tells; 0 for nothing');
    table.string('updated_at', 30).notNullable();
    table.text('note').notNullable().comment('NoteFields as JSON');
    table.primary(['meeting', 'entry']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('meeting_notes');
  await knex.schema.dropTable('meetings');
};
