const {
  createImportTables,
  dropImportTables,
} = require('@rathaus/rathaus-node');

/**
 * Imports of entries from CSV files.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createImportTables(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await dropImportTables(knex);
};
