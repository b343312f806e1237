/**
 * What the portal puts into the catalog beside entries: interfaces and teams.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('descriptors', table => {
    table.string('entity_ref', 200).primary();
    table.text('content').notNullable().comment('As it was sent, JSON');
    table.string('owner', 200).comment('Group that owns an interface');
    table.string('created_at', 30).notNullable();
    table.string('created_by', 200).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('descriptors');
};
