/**
 * What the portal remembers of the official list of schools, in the catalog's
 * database, where the schools themselves are. The catalog alone would not do:
 * what it answers lags behind what it was given, so a school might be lost
 * between two lists.
 *
 * Days are ISO 8601 texts and JSON is text, so that SQLite and PostgreSQL hold
 * exactly the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('nrw_schools', table => {
    table.comment('Every school that was ever chosen from the list');
    table.string('number', 6).primary();
    table.text('school').notNullable().comment('As the list had it last, JSON');
    table
      .string('municipality', 8)
      .notNullable()
      .comment('Under which it was chosen; the school may have moved since');
    table.string('operator', 10).notNullable().comment('Likewise');
    table.string('missing_since', 10).comment('Empty while the list has it');
  });

  await knex.schema.createTable('nrw_school_list', table => {
    table.comment('One row; whoever changes the schools locks it first');
    table.integer('id').primary();
    table
      .string('held_back_since', 10)
      .comment('Since when the list is not believed, and people know');
  });
  await knex('nrw_school_list').insert({ id: 1 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('nrw_school_list');
  await knex.schema.dropTable('nrw_schools');
};
