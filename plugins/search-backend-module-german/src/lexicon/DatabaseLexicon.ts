import { Knex } from 'knex';
import { isPostgres, rowsOf, valuesOf } from '../database/rowsOf';
import { runRaw } from '../database/runRaw';
import { gramsOf } from './grams';
import { Lexicon, Term, TermPart } from './Lexicon';
import { TERM_COLUMNS, TermRow, toTerm } from './toTerm';

/** Behind every text that begins with a text: no character is greater. */
const BEHIND_ALL = '\u{10ffff}';
/** Words that begin with one text. More would be none that somebody means. */
const MAX_BEGINNINGS = 400;
const MAX_ABBREVIATED = 2000;
const MAX_SIMILAR = 60;
/** Typing errors change the length by so many letters at most. */
const MAX_LENGTH_DIFFERENCE = 2;
/** A typing error spoils so many groups of letters. */
const GRAMS_PER_ERROR = 4;

const COLUMNS = TERM_COLUMNS.map(column => `t.${column}`).join(', ');

type PartRow = TermRow & { text: string; start: number };

/** The words of the index as they are in the database. */
export class DatabaseLexicon implements Lexicon {
  constructor(private readonly knex: Knex) {}

  async size(): Promise<number> {
    const [row] = await this.knex('german_types').sum({ size: 'documents' });
    return Number(row.size ?? 0);
  }

  async frequencies(stems: Iterable<string>): Promise<Map<string, number>> {
    const rows: { stem: string; documents: number | string }[] =
      await this.knex('german_terms')
        .whereIn('stem', valuesOf(this.knex, 'text', [...stems]))
        .groupBy('stem')
        .select('stem')
        .sum({ documents: 'documents' });
    return new Map(
      rows.map(({ stem, documents }) => [stem, Number(documents)]),
    );
  }

  async withStems(stems: readonly string[]): Promise<Term[]> {
    const rows: TermRow[] = await this.knex('german_terms')
      .whereIn('stem', valuesOf(this.knex, 'text', stems))
      .select(TERM_COLUMNS);
    return rows.map(toTerm);
  }

  async beginningWith(texts: readonly string[]): Promise<TermPart[]> {
    if (!texts.length) {
      return [];
    }
    const rows = isPostgres(this.knex)
      ? await this.beginningWithAll(texts)
      : (
          await Promise.all(texts.map(text => this.beginningWithOne(text)))
        ).flat();
    return rows.map(row => ({
      text: row.text,
      start: row.start,
      term: toTerm(row),
    }));
  }

  /** One statement, for the way to the server is long. Lateral: no planner knows how few rows a range has. */
  private beginningWithAll(texts: readonly string[]): Promise<PartRow[]> {
    return runRaw(
      this.knex,
      `select asked.text, p.start, ${COLUMNS} from ? as asked
      cross join lateral (
        select term, start from german_parts where rest >= asked.text and rest < asked.behind
        order by rest, term, start limit ${MAX_BEGINNINGS}
      ) p join german_terms t on t.id = p.term`,
      [
        rowsOf(
          this.knex,
          { text: 'text', behind: 'text' },
          texts.map(text => [text, `${text}${BEHIND_ALL}`]),
        ),
      ],
    );
  }

  /** SQLite has no lateral joins, and no way to a server. */
  private beginningWithOne(text: string): Promise<PartRow[]> {
    return runRaw(
      this.knex,
      `select ? as text, p.start, ${COLUMNS} from (
        select term, start from german_parts where rest >= ? and rest < ?
        order by rest, term, start limit ${MAX_BEGINNINGS}
      ) p join german_terms t on t.id = p.term`,
      [text, text, `${text}${BEHIND_ALL}`],
    );
  }

  async compoundsWithLetters(letters: string): Promise<Term[]> {
    const [first] = letters;
    const rows: TermRow[] = await this.knex('german_terms')
      .where('word', '>=', first)
      .andWhere('word', '<', `${first}${BEHIND_ALL}`)
      .andWhere('boundaries', '<>', '')
      .andWhereLike('word', `${[...letters].join('%')}%`)
      .orderBy('documents', 'desc')
      .orderBy('word')
      .limit(MAX_ABBREVIATED)
      .select(TERM_COLUMNS);
    return rows.map(toTerm);
  }

  async similarTo(word: string): Promise<Term[]> {
    const grams = gramsOf(word);
    if (!grams.length) {
      return [];
    }
    const lengths = Array.from(
      { length: 2 * MAX_LENGTH_DIFFERENCE + 1 },
      (_, index) => word.length - MAX_LENGTH_DIFFERENCE + index,
    );
    const enough = Math.max(
      1,
      grams.length - MAX_LENGTH_DIFFERENCE * GRAMS_PER_ERROR,
    );
    const rows = await runRaw<TermRow>(
      this.knex,
      `select ${COLUMNS} from (
        select term, count(*) as shared from german_grams
        where gram in ? and length in (${lengths.join(', ')})
        group by term having count(*) >= ? order by shared desc, term limit ${MAX_SIMILAR}
      ) s join german_terms t on t.id = s.term`,
      [valuesOf(this.knex, 'text', grams), enough],
    );
    return rows.map(toTerm);
  }
}
