/**
 * Posts of the Digital Scouts, event-sourced: `post_events` holds everything
 * that ever happened to a post, `posts` what came of it, so that it can be
 * asked for. A post and its events are written in one transaction.
 *
 * Times are ISO 8601 texts in UTC and JSON is text, so that SQLite and
 * PostgreSQL hold exactly the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('posts', table => {
    table.comment('What each post is now; follows from its events');
    table.string('id', 36).primary();
    table.string('department', 200).notNullable().index();
    table.string('state', 16).notNullable();
    table.integer('version').notNullable().comment('Number of its events');
    table.string('person', 200).comment('Of the term on its way or in office');
    table.string('opened_at', 30).notNullable();
    table.text('post').notNullable().comment('Post as JSON');
  });

  await knex.schema.createTable('post_events', table => {
    table.comment('Everything that ever happened; rows are only added');
    table.string('post_id', 36).notNullable();
    table.integer('version').notNullable();
    table.string('type', 20).notNullable();
    table.string('at', 30).notNullable();
    table.string('term_id', 36).index().comment('Of nominations');
    table.text('event').notNullable().comment('PostEvent as JSON');
    table.primary(['post_id', 'version']);
  });

  await knex.schema.createTable('handovers', table => {
    table.string('id', 36).primary();
    table.integer('revision').notNullable();
    table.string('state', 16).notNullable().index();
    table.string('department', 200).notNullable().index();
    table.string('from_person', 200).comment('Empty once the name is removed');
    table.string('to_person', 200);
    table.text('entries').notNullable().comment('Names and titles as JSON');
    table.text('note');
    table.text('reply');
    table.string('created_at', 30).notNullable();
    table.string('created_by', 200);
    table.string('closed_at', 30);
    table
      .string('term_id', 36)
      .unique()
      .comment('Ended term that it was made for by itself');
    table
      .boolean('settled')
      .notNullable()
      .comment('Nothing is left to be told to the registry');
  });

  await knex.schema.createTable('reorganisations', table => {
    table.string('id', 36).primary();
    table.integer('revision').notNullable();
    table.string('state', 16).notNullable().index();
    table.string('from_department', 200).notNullable();
    table.string('to_department', 200).notNullable();
    table.text('note');
    table.text('entries').notNullable().comment('Names as JSON');
    table.text('posts').notNullable().comment('Ids as JSON');
    table.text('handovers').notNullable().comment('Ids as JSON');
    table.integer('procedures').notNullable();
    table.string('at', 30).notNullable();
    table.string('by', 200);
  });

  await knex.schema.createTable('department_figures', table => {
    table.comment('One row a day and department; there is nothing finer');
    table.string('day', 10).notNullable();
    table.string('department', 200).notNullable();
    table.integer('posts').notNullable();
    table.integer('vacant_posts').notNullable();
    table.integer('posts_in_procedure').notNullable();
    table.integer('entries').notNullable();
    table.integer('overdue_entries').notNullable();
    table.integer('incomplete_entries').notNullable();
    table.integer('doubtful_entries').notNullable();
    table.integer('open_proposals').notNullable();
    table.primary(['day', 'department']);
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
  await knex.schema.dropTable('department_figures');
  await knex.schema.dropTable('reorganisations');
  await knex.schema.dropTable('handovers');
  await knex.schema.dropTable('post_events');
  await knex.schema.dropTable('posts');
};
