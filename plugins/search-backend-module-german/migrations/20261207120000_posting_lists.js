/**
 * Where words stand becomes one row for each word and block of documents, instead of one for each word and document: a
 * question reads hundreds of rows rather than tens of thousands. The words of each document, which are needed when it
 * goes, get a table of their own, and parts of compounds no longer repeat the whole words.
 *
 * What the index has is carried over, so that the search finds what it found before; it takes some seconds for 30,000
 * documents. A replica that still runs the version before finds nothing until it is replaced.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const bytesType = isPostgres ? 'bytea' : 'blob';
  // SQLite stores it in the order of the key; PostgreSQL needs not try to make bytes smaller that cannot be.
  const storage = isPostgres ? '' : ' without rowid';

  await knex.raw(
    `create table german_posting_lists (
      term integer not null,
      block integer not null,
      list ${bytesType} not null,
      primary key (term, block)
    )${storage}`,
  );
  await knex.schema.createTable('german_document_terms', table => {
    table.comment('Which words a document has');
    table.integer('document').primary();
    table
      .specificType('terms', bytesType)
      .notNullable()
      .comment('Ids, four bytes each, the lowest first');
  });
  if (isPostgres) {
    await knex.raw(
      'alter table german_posting_lists alter column list set storage external',
    );
    await knex.raw(
      `comment on table german_posting_lists is 'In which documents a word stands'`,
    );
    await knex.raw(
      `comment on column german_posting_lists.block is 'Id of the documents, divided by 16384'`,
    );
    await knex.raw(
      `comment on column german_posting_lists.list is
      'Three bytes a document: the rest of that division, the lower byte first, and the weight: 100 in the title, less elsewhere'`,
    );
  }

  if (isPostgres) {
    // All that ranking reads of a document, without its long texts. SQLite would not use it: its tables are in this order.
    await knex.raw(
      `create index german_documents_ranking on german_documents (id)
      include (live, type, department, owner, boost)`,
    );
  }

  const bytes = (...values) => {
    const hex = values
      .map(value =>
        isPostgres
          ? `lpad(to_hex(${value}), 2, '0')`
          : `printf('%02x', ${value})`,
      )
      .join(' || ');
    return isPostgres
      ? `decode(string_agg(${hex}, ''), 'hex')`
      : `unhex(group_concat(${hex}, ''))`;
  };
  await knex.raw(
    `insert into german_posting_lists (term, block, list)
    select term, document / 16384, ${bytes(
      'document % 256',
      'document % 16384 / 256',
      'weight',
    )}
    from german_postings group by term, document / 16384`,
  );
  await knex.raw(
    `insert into german_document_terms (document, terms)
    select document, ${bytes(
      'term % 256',
      'term / 256 % 256',
      'term / 65536 % 256',
      'term / 16777216',
    )}
    from german_postings group by document`,
  );
  await knex.schema.dropTable('german_postings');
  await knex('german_parts').where({ start: 0 }).delete();
};

/**
 * The index is emptied: the search says that it is being built until all has been read again.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  await knex.raw('drop index if exists german_documents_ranking');
  await knex.schema.dropTable('german_document_terms');
  await knex.schema.dropTable('german_posting_lists');
  await knex.raw(
    `create table german_postings (
      term integer not null,
      document integer not null,
      weight integer not null,
      primary key (term, document)
    )${isPostgres ? '' : ' without rowid'}`,
  );
  await knex.schema.alterTable('german_postings', table =>
    table.index('document'),
  );
  for (const table of [
    'german_grams',
    'german_parts',
    'german_terms',
    'german_changes',
    'german_run_documents',
    'german_runs',
    'german_contents',
    'german_documents',
    'german_types',
  ]) {
    await knex(table).delete();
  }
};
