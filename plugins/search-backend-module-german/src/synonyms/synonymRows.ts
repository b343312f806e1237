import { Synonym } from '@rathaus/plugin-search-common';
import { z } from 'zod';

/** Row of table `german_synonyms`. */
export interface SynonymRow {
  id: string;
  revision: number;
  /** JSON: list of texts. */
  words: string;
  meanings: string;
  /** SQLite has numbers for it. */
  both_ways: boolean | number;
  updated_at: string;
}

const phrasesSchema = z.array(z.string());

/** Reads a row. */
export function synonymFromRow(row: SynonymRow): Synonym {
  return {
    id: row.id,
    words: phrasesSchema.parse(JSON.parse(row.words)),
    meanings: phrasesSchema.parse(JSON.parse(row.meanings)),
    bothWays: Boolean(row.both_ways),
    revision: row.revision,
    updatedAt: row.updated_at,
  };
}

/** Writes a row. */
export function synonymRow(synonym: Synonym): SynonymRow {
  return {
    id: synonym.id,
    revision: synonym.revision,
    words: JSON.stringify(synonym.words),
    meanings: JSON.stringify(synonym.meanings),
    both_ways: synonym.bothWays,
    updated_at: synonym.updatedAt,
  };
}
