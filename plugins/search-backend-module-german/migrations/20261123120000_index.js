/**
 * The index of the German search engine: documents, the words that occur in
 * them, and which word stands where. It can be thrown away and built anew at
 * any time; nothing in it exists only here.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Words are compared byte by byte, so that a range of them is a prefix.
  const wordType = isPostgres ? 'varchar(80) collate "C"' : 'varchar(80)';

  await knex.schema.createTable('german_state', table => {
    table.comment(
      'One row; every write counts it up first, so writes wait for each other',
    );
    table.integer('id').primary();
    table.bigInteger('sequence').notNullable();
  });
  await knex('german_state').insert({ id: 1, sequence: 0 });

  await knex.schema.createTable('german_types', table => {
    table.comment('Document types and what is found of them now');
    table.string('type', 100).primary();
    table.bigInteger('run').notNullable().comment('The last complete one');
    table.integer('documents').notNullable().comment('How many are found');
  });

  await knex.schema.createTable('german_documents', table => {
    table.comment('What can be found; small, so that ranking reads little');
    table.increments('id');
    table
      .string('hash', 64)
      .notNullable()
      .unique()
      .comment('Of type and content');
    table.string('type', 100).notNullable();
    table
      .string('location', 64)
      .notNullable()
      .comment('Hash: it may be too long for an index');
    table
      .boolean('live')
      .notNullable()
      .comment('Others are not found yet, or not any more');
    table
      .boolean('counted')
      .notNullable()
      .comment('Whether the number of documents of its words includes it');
    table
      .integer('boost')
      .notNullable()
      .comment('In thousandths: more for short titles, less when closed');
    table
      .specificType('sort_title', isPostgres ? 'text collate "C"' : 'text')
      .notNullable();
    table.text('owner').comment('Group it belongs to');
    table.text('department').comment('Fachbereich, for the facet');
    table.text('ref').comment('Entity that it is about');
    table.index(['type', 'live', 'sort_title']);
    table.index(['type', 'location']);
    table.index(['live', 'counted']);
  });

  await knex.schema.createTable('german_contents', table => {
    table.comment('Documents in full');
    table.integer('document').primary();
    table
      .specificType('content', isPostgres ? 'jsonb' : 'text')
      .notNullable()
      .comment('IndexableDocument');
  });

  await knex.schema.createTable('german_runs', table => {
    table.comment('Indexing under way');
    table
      .bigInteger('id')
      .primary()
      .comment('Sequence number at its beginning');
    table.string('type', 100).notNullable();
    table
      .bigInteger('touched_at')
      .notNullable()
      .comment('Milliseconds since 1970');
  });

  await knex.schema.createTable('german_run_documents', table => {
    table.comment('What a run has brought so far');
    table.bigInteger('run').notNullable();
    table.integer('document').notNullable().index();
    table.primary(['run', 'document']);
  });

  await knex.schema.createTable('german_changes', table => {
    table.comment(
      'Single changes that a full run, begun earlier, must not undo',
    );
    table.string('type', 100).notNullable();
    table.string('location', 64).notNullable().comment('Hash');
    table.bigInteger('sequence').notNullable();
    table.primary(['type', 'location']);
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
      .comment('How many that can be found have it');
    table
      .string('boundaries', 120)
      .notNullable()
      .defaultTo('')
      .comment('Where parts of the compound begin, as 6,14');
    table
      .integer('analysed_among')
      .notNullable()
      .defaultTo(0)
      .index()
      .comment(
        'How many words there were when boundaries were looked for; 0: not yet',
      );
  });

  await createClustered(knex, 'german_parts', {
    comment: 'What follows each boundary in a compound; 0 is the whole word',
    columns: `rest ${wordType} not null, term integer not null, start integer not null`,
    key: 'rest, term, start',
  });
  await knex.schema.alterTable('german_parts', table => table.index('term'));

  await createClustered(knex, 'german_grams', {
    comment: 'Three letters of a word, against typing errors',
    columns:
      'gram varchar(3) not null, length integer not null, term integer not null',
    key: 'gram, length, term',
  });

  await createClustered(knex, 'german_postings', {
    comment:
      'Which word stands in which document; weight 100 in the title, less elsewhere',
    columns:
      'term integer not null, document integer not null, weight integer not null',
    key: 'term, document',
  });
  await knex.schema.alterTable('german_postings', table =>
    table.index('document'),
  );
};

/**
 * A table that is read only along its key. SQLite stores it in that order.
 *
 * @param {import('knex').Knex} knex
 * @param {string} name
 * @param {{comment: string, columns: string, key: string}} table
 */
async function createClustered(knex, name, { comment, columns, key }) {
  const isPostgres = knex.client.config.client === 'pg';
  await knex.raw(
    `create table ${name} (${columns}, primary key (${key}))${
      isPostgres ? '' : ' without rowid'
    }`,
  );
  if (isPostgres) {
    await knex.raw(`comment on table ${name} is '${comment}'`);
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'german_postings',
    'german_grams',
    'german_parts',
    'german_terms',
    'german_changes',
    'german_run_documents',
    'german_runs',
    'german_contents',
    'german_documents',
    'german_types',
    'german_state',
  ]) {
    await knex.schema.dropTable(table);
  }
};
