const {
  createImportTables,
  dropImportTables,
} = require('@rathaus/rathaus-node');

/**
 * Imports of items from CSV files, each into one board.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createImportTables(knex, { scoped: true });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await dropImportTables(knex);
};
