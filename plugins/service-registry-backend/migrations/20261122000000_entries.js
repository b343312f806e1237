/**
 * The registry's own truth: entries, their revisions and one counter.
 *
 * `registry_sequence` holds a single row. Every write raises it inside its
 * transaction, so the row lock puts writers in line and sequence numbers rise
 * in the order of the commits. A reader that keeps the highest number it saw
 * therefore never misses an entry, which a database sequence could not promise.
 *
 * Times are ISO 8601 texts in UTC and JSON is text, so that SQLite and
 * PostgreSQL hold exactly the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('registry_sequence', table => {
    table.integer('id').primary();
    table.bigInteger('value').notNullable();
  });
  await knex('registry_sequence').insert({ id: 1, value: 0 });

  await knex.schema.createTable('entries', table => {
    table.comment('Present content of each entry, mirrored ones included');
    table.string('name', 63).primary();
    table.string('origin', 16).notNullable();
    table.string('entity_ref', 200).notNullable();
    table.text('edit_url').comment('Only for entries kept in a repository');
    table.integer('revision').notNullable();
    table.bigInteger('sequence').notNullable().unique();
    table
      .text('fields')
      .notNullable()
      .comment('EntryFields without restricted');
    table.text('restricted').comment('RestrictedFields, kept apart');
    table.string('created_at', 30).notNullable();
    table.string('updated_at', 30).notNullable();
    table.string('updated_by', 200);
    table.string('retired_at', 30);
  });

  await knex.schema.createTable('entry_revisions', table => {
    table.comment('Everything an entry ever was; rows are only added');
    table.string('name', 63).notNullable();
    table.integer('revision').notNullable();
    table.bigInteger('sequence').notNullable().unique();
    table.string('action', 20).notNullable();
    table.string('at', 30).notNullable();
    table.string('actor', 200);
    table.text('note');
    table.text('fields').notNullable();
    table.text('restricted');
    table.boolean('retired').notNullable();
    table.text('changes').notNullable().comment('Field diff to the one before');
    table.primary(['name', 'revision']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('entry_revisions');
  await knex.schema.dropTable('entries');
  await knex.schema.dropTable('registry_sequence');
};
