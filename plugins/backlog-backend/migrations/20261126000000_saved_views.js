/**
 * Filters of a board with names. A person sees their own and those that are
 * for everybody.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('saved_views', table => {
    table.comment('Filters of a board with names');
    table.string('id', 36).primary();
    table.string('board', 40).notNullable();
    table.string('owner', 200).notNullable().comment('User ref, lower case');
    table.string('name', 80).notNullable();
    table
      .string('name_key', 160)
      .notNullable()
      .comment('The name in lower case: what must not be there twice');
    table.string('view', 40).notNullable().comment('?ansicht=');
    table.text('query').notNullable().comment('The filter in the address');
    table.boolean('shared').notNullable().comment('Everybody sees it');
    table.integer('revision').notNullable();
    table.unique(['board', 'owner', 'name_key']);
    table.index(['board', 'shared']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('saved_views');
};
