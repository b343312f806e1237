/**
 * What people write for what, and what they looked for in vain. Unlike the
 * index, synonyms exist only here.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'varchar(120) collate "C"' : 'varchar(120)';

  await knex.schema.createTable('german_synonyms', table => {
    table.comment('What is meant by words, as Digital Scouts keep it');
    table.string('id', 36).primary();
    table.integer('revision').notNullable().comment('Counts up');
    table.text('words').notNullable().comment('JSON: what people type');
    table.text('meanings').notNullable().comment('JSON: what they mean by it');
    table
      .boolean('both_ways')
      .notNullable()
      .comment('It holds the other way round, too');
    table.string('updated_at', 30).notNullable().comment('ISO 8601');
  });

  await knex.schema.createTable('german_synonym_keys', table => {
    table.comment('What synonyms are looked up by');
    table
      .string('kind', 6)
      .notNullable()
      .comment(
        'stem: first stem of what is said; typo: a word without one letter; phrase: all that is said',
      );
    table.specificType('key', keyType).notNullable();
    table.string('synonym', 36).notNullable().index();
    table.primary(['kind', 'key', 'synonym']);
  });

  await knex.schema.createTable('german_gaps', table => {
    table.comment('What was looked for and not found; not by whom, not when');
    table.string('monday', 10).notNullable().comment('Of the week, YYYY-MM-DD');
    table
      .specificType('key', keyType)
      .notNullable()
      .comment('The words, folded');
    table.string('term', 100).notNullable().comment('As it was typed last');
    table.integer('count').notNullable();
    table
      .boolean('aside')
      .notNullable()
      .comment('Not shown until it is looked for again');
    table.primary(['monday', 'key']);
    table.index(['key']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('german_gaps');
  await knex.schema.dropTable('german_synonym_keys');
  await knex.schema.dropTable('german_synonyms');
};
