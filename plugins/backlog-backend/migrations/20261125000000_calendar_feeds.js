/**
 * Addresses at which calendar programs read the deadlines of a board without
 * signing in. Of the secret in the address only a hash is kept: whoever reads
 * the table can subscribe to nothing.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('calendar_feeds', table => {
    table.comment('Addresses at which calendar programs read a board');
    table.string('id', 36).primary();
    table.string('board', 40).notNullable();
    table.string('person', 200).notNullable().comment('User ref, lower case');
    table
      .string('secret_hash', 64)
      .notNullable()
      .comment('SHA-256 as hexadecimal digits');
    table.string('created_at', 30).notNullable();
    table
      .string('missing_since', 30)
      .comment('When the catalog first did not know the person any more');
    table.index(['board', 'person']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('calendar_feeds');
};
