/**
 * The index of the German search engine: documents, the words that occur in
 * them, and which word stands where. It can be thrown away and built anew at
 * any time; nothing in it exists only here.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Words are compared byte by byte, so that a range of them is a prefix.
  const wordType =
    knex.client.config.client === 'pg'
      ? 'varchar(120) collate "C"'
      : 'varchar(120)';

  await knex.schema.createTable('german_documents', table => {
    table.comment('What can be found');
    table.increments('id');
    table.string('type', 60).notNullable();
    table.text('location').notNullable();
    table.string('hash', 64).notNullable().comment('Of its content');
    table
      .boolean('live')
      .notNullable()
      .comment('Others are not found yet, or not any more');
    table.string('run', 36).notNullable().comment('Which last brought it');
    table.integer('title_length').notNullable().comment('In words');
    table.boolean('closed').notNullable().comment('Retired, closed: found last');
    table.text('owner').comment('Group it belongs to');
    table.text('document').notNullable().comment('IndexableDocument as JSON');
    table.index(['type', 'location']);
    table.index(['type', 'live']);
  });

  await knex.schema.createTable('german_terms', table => {
    table.comment('Every word that occurs');
    table.increments('id');
    table.specificType('word', wordType).notNullable().unique();
    table.specificType('stem', wordType).notNullable().index();
    table
      .integer('documents')
      .notNullable()
      .defaultTo(0)
      .comment('How many have it');
    table
      .string('boundaries', 120)
      .comment('Where parts of the compound begin, as 6,14; null: not looked yet');
  });

  await knex.schema.createTable('german_parts', table => {
    table.comment('What follows each boundary in a compound');
    table.specificType('rest', wordType).notNullable();
    table.integer('term').notNullable().index();
    table.integer('start').notNullable();
    table.primary(['rest', 'term', 'start']);
  });

  await knex.schema.createTable('german_grams', table => {
    table.comment('Three letters of a word, against typing errors');
    table.string('gram', 12).notNullable();
    table.integer('term').notNullable().index();
    table.primary(['gram', 'term']);
  });

  await knex.schema.createTable('german_postings', table => {
    table.comment('Which word stands in which document');
    table.integer('term').notNullable();
    table.integer('document').notNullable().index();
    table.float('weight').notNullable().comment('1 in the title, less elsewhere');
    table.primary(['term', 'document']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'german_postings',
    'german_grams',
    'german_parts',
    'german_terms',
    'german_documents',
  ]) {
    await knex.schema.dropTable(table);
  }
};
