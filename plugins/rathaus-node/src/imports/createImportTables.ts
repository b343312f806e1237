import { Knex } from 'knex';

/**
 * Makes the tables of `DatabaseImportStore`; a plugin's migration calls it.
 * `import_lines` holds a file's rows until the import is applied,
 * `import_rows` what the last check made of each of them. What a row will
 * write and what was there before stand in the row, so that applying and
 * reverting need nothing but these tables and the things themselves.
 *
 * Databases have been made by it: what is new gets a function of its own.
 *
 * @param options.scoped - imports are each about one of several, such as a board
 */
export async function createImportTables(
  knex: Knex,
  options: { scoped?: boolean } = {},
): Promise<void> {
  await knex.schema.createTable('import_jobs', table => {
    table.string('id', 36).primary();
    if (options.scoped) {
      table.string('scope', 40).notNullable().index();
    }
    table.text('file_name').notNullable();
    table.string('state', 16).notNullable();
    table.string('created_at', 30).notNullable().index();
    table.string('created_by', 200).notNullable();
    table.string('applied_at', 30);
    table.string('reverted_at', 30);
    table.string('encoding', 16).notNullable();
    table.string('delimiter', 1).notNullable();
    table.text('columns').notNullable().comment('JSON');
    table.integer('row_count').notNullable();
    table.text('mapping').notNullable().comment('JSON');
    table.text('counts').notNullable().comment('JSON, rows by status');
    table.integer('rows_done').notNullable();
    table.text('failure').comment('Why the last step failed, in German');
    table
      .string('run_id', 36)
      .comment('Who works on it; who lost it must not write');
    table.string('alive_at', 30).comment('Last sign of life of the worker');
  });

  await knex.schema.createTable('import_lines', table => {
    table.string('job_id', 36).notNullable();
    table.integer('position').notNullable();
    table.integer('line').notNullable().comment('In the file');
    table.text('cells').notNullable().comment('JSON');
    table.boolean('surplus').notNullable();
    table.primary(['job_id', 'position']);
  });

  await knex.schema.createTable('import_rows', table => {
    table.string('job_id', 36).notNullable();
    table.integer('position').notNullable();
    table.integer('line').notNullable();
    table.string('status', 16).notNullable();
    table.string('name', 63);
    table.text('title');
    table.text('changes').notNullable().comment('JSON');
    table.text('problems').notNullable().comment('JSON');
    table.text('write').comment('JSON; only for what is to be written');
    table.primary(['job_id', 'position']);
    table.index(['job_id', 'status', 'position']);
  });
}

/** Undoes {@link createImportTables}. */
export async function dropImportTables(knex: Knex): Promise<void> {
  await knex.schema.dropTable('import_rows');
  await knex.schema.dropTable('import_lines');
  await knex.schema.dropTable('import_jobs');
}
