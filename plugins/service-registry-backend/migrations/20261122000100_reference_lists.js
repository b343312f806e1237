/**
 * The official lists that entries refer to (LeiKa keys, OZG ids).
 *
 * `reference_lists` has a row for each version that a list ever had; the
 * highest is the present one. Its primary key is what keeps two replicas from
 * writing the same version. `reference_items` holds the present version only,
 * replaced in the transaction that adds the version.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reference_lists', table => {
    table.string('list', 16).notNullable();
    table.integer('version').notNullable();
    table.string('content_hash', 64).notNullable().comment('SHA-256, hex');
    table.integer('item_count').notNullable();
    table.string('imported_at', 30).notNullable();
    table.string('imported_by', 200);
    table.text('source_name').comment('Name of the file');
    table.primary(['list', 'version']);
  });

  await knex.schema.createTable('reference_items', table => {
    table.string('list', 16).notNullable();
    table.string('key', 20).notNullable();
    table.text('name').notNullable();
    table.text('item_group');
    table
      .text('search_text')
      .notNullable()
      .comment('Folded words of the name, each after a blank');
    table
      .integer('position')
      .notNullable()
      .comment('Place in the German alphabet, the same on every database');
    table.primary(['list', 'key']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reference_items');
  await knex.schema.dropTable('reference_lists');
};
