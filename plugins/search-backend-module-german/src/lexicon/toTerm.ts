import { Term } from './Lexicon';

/** Columns of a word in the database, with the names of {@link TermRow}. */
export const TERM_COLUMNS = ['id', 'word', 'documents', 'boundaries'] as const;

/** A word as the database has it. */
export interface TermRow {
  id: number;
  word: string;
  documents: number;
  boundaries: string;
}

/** Reads a word of the database. */
export function toTerm({ boundaries, ...row }: TermRow): Term {
  return {
    id: row.id,
    word: row.word,
    documents: row.documents,
    boundaries: boundaries ? boundaries.split(',').map(Number) : [],
  };
}
