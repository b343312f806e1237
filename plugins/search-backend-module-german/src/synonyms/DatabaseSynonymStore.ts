import { Synonym } from '@rathaus/plugin-search-common';
import { Knex } from 'knex';
import { rowsOf, valuesOf } from '../database/rowsOf';
import { writing } from '../database/writing';
import { saidOf } from './rulesOf';
import { phraseKey, SynonymKey, synonymKeys } from './synonymKeys';
import { synonymFromRow, synonymRow, SynonymRow } from './synonymRows';
import { SynonymStore, SynonymWritten } from './SynonymStore';

/** Keeps synonyms beside the index, which is built anew without them. */
export class DatabaseSynonymStore implements SynonymStore {
  constructor(private readonly knex: Knex) {}

  async list(): Promise<Synonym[]> {
    const rows: SynonymRow[] = await this.knex('german_synonyms').select('*');
    return rows.map(synonymFromRow);
  }

  async add(synonym: Synonym, most: number): Promise<SynonymWritten> {
    return writing(this.knex, async tx => {
      const [{ count }] = await tx('german_synonyms').count({ count: '*' });
      if (Number(count) >= most) {
        return { outcome: 'full' };
      }
      const phrases = await taken(tx, synonym);
      if (phrases.length) {
        return { outcome: 'taken', phrases };
      }
      await tx('german_synonyms').insert(synonymRow(synonym));
      await insertKeys(tx, synonym, synonymKeys(synonym));
      return { outcome: 'written', synonym };
    });
  }

  async update(synonym: Synonym): Promise<SynonymWritten> {
    return writing(this.knex, async tx => {
      const before = await atRevision(tx, synonym.id, synonym.revision - 1);
      if (before.outcome !== 'written') {
        return before;
      }
      const phrases = await taken(tx, synonym);
      if (phrases.length) {
        return { outcome: 'taken', phrases };
      }
      await tx('german_synonyms')
        .where({ id: synonym.id })
        .update(synonymRow(synonym));
      await tx('german_synonym_keys').where({ synonym: synonym.id }).delete();
      await insertKeys(tx, synonym, synonymKeys(synonym));
      return { outcome: 'written', synonym };
    });
  }

  async remove(id: string, revision: number): Promise<SynonymWritten> {
    return writing(this.knex, async tx => {
      const before = await atRevision(tx, id, revision);
      if (before.outcome === 'written') {
        await tx('german_synonym_keys').where({ synonym: id }).delete();
        await tx('german_synonyms').where({ id }).delete();
      }
      return before;
    });
  }

  async refreshKeys(): Promise<void> {
    await writing(this.knex, async tx => {
      const rows: SynonymRow[] = await tx('german_synonyms').select('*');
      for (const synonym of rows.map(synonymFromRow)) {
        const present: SynonymKey[] = await tx('german_synonym_keys')
          .where({ synonym: synonym.id })
          .select('kind', 'key');
        const wanted = synonymKeys(synonym);
        if (!isSame(present, wanted)) {
          await tx('german_synonym_keys')
            .where({ synonym: synonym.id })
            .delete();
          await insertKeys(tx, synonym, wanted);
        }
      }
    });
  }
}

/** @returns `written` with what is there when it is at this revision */
async function atRevision(
  tx: Knex.Transaction,
  id: string,
  revision: number,
): Promise<SynonymWritten> {
  const row: SynonymRow | undefined = await tx('german_synonyms')
    .where({ id })
    .first('*');
  if (!row) {
    return { outcome: 'gone' };
  }
  const current = synonymFromRow(row);
  return current.revision === revision
    ? { outcome: 'written', synonym: current }
    : { outcome: 'changed', current };
}

/** The phrases that may be said of other synonyms, too. */
async function taken(
  tx: Knex.Transaction,
  synonym: Synonym,
): Promise<string[]> {
  const phrases = saidOf(synonym);
  const known: string[] = await tx('german_synonym_keys')
    .where({ kind: 'phrase' })
    .whereIn('key', valuesOf(tx, 'text', phrases.map(phraseKey)))
    .whereNot({ synonym: synonym.id })
    .pluck('key');
  return phrases.filter(phrase => known.includes(phraseKey(phrase)));
}

async function insertKeys(
  tx: Knex.Transaction,
  { id }: Synonym,
  keys: readonly SynonymKey[],
): Promise<void> {
  const rows = rowsOf(
    tx,
    { kind: 'text', key: 'text' },
    keys.map(({ kind, key }) => [kind, key]),
  );
  await tx.raw(
    'insert into german_synonym_keys (kind, key, synonym) select k.kind, k.key, ? from ? as k',
    [id, rows],
  );
}

function isSame(
  one: readonly SynonymKey[],
  other: readonly SynonymKey[],
): boolean {
  const known = new Set(one.map(({ kind, key }) => `${kind} ${key}`));
  return (
    one.length === other.length &&
    other.every(({ kind, key }) => known.has(`${kind} ${key}`))
  );
}
