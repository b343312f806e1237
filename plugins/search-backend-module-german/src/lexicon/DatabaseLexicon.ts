import { Knex } from 'knex';
import { isPostgres, rowsOf, valuesOf } from '../database/rowsOf';
import { runRaw } from '../database/runRaw';
import { groupBy } from '../lib/groupBy';
import { gramsInside, gramsOf } from './grams';
import { Lexicon, Term, TermPart } from './Lexicon';
import { TERM_COLUMNS, TermRow, toTerm } from './toTerm';

/** No character is greater. */
const BEHIND_ALL = '\u{10ffff}';
/** Words that begin with one text, and words of which a part does. More would be none that somebody means. */
const MAX_WORDS = 100;
const MAX_PARTS = 150;
/** With more texts, there are fewer for each, as the words of a question share what is looked for in all. */
const MANY_TEXTS = 4;
/** With at most so many letters behind the text, a part may be the text itself with an ending: "genehmig" and "genehmigungen". */
const LONGEST_ENDING = 5;
/** Beginnings of parts that are shorter are there by chance, so that only the whole part says something. */
const SHORTEST_BEGINNING_OF_PART = 4;
const MAX_ABBREVIATED = 2000;
/** Abbreviations that are so long leave no letter out at the beginning: "schwbausweis". */
const LONG_ABBREVIATION = 7;
const MAX_SIMILAR = 60;
const MAX_CONTAINING = 100;
/** Typing errors change the length by so many letters at most. */
const MAX_LENGTH_DIFFERENCE = 2;
/** A typing error spoils so many groups of letters. */
const GRAMS_PER_ERROR = 4;

const COLUMNS = TERM_COLUMNS.map(column => `t.${column}`).join(', ');

type PartRow = TermRow & { start: number };

/** Words and parts that begin with a text. */
interface Beginnings {
  text: string;
  parts: PartRow[];
}

/** The first text, in the order of the database, behind all that begin with this one. */
function behind(text: string): string {
  return `${text}${BEHIND_ALL}`;
}

/**
 * A statement for what {@link DatabaseLexicon.beginningWith} finds for one text: the most frequent words, and the shortest
 * parts, which are the text itself rather than something that begins with it.
 *
 * @param text - expression for the text
 * @param end - expression for what is behind all that begin with it
 * @param share - of the usual number of words and parts
 */
function beginnings(text: string, end: string, share: number): string {
  return `select * from (
      select 0 as start, ${COLUMNS} from german_terms t
      where t.word >= ${text} and t.word < ${end}
      order by t.documents desc, t.word limit ${Math.ceil(MAX_WORDS * share)}
    ) as words
    union all select p.start, ${COLUMNS} from (
      select term, start from german_parts
      where rest >= ${text} and rest < ${end} and (
        length(${text}) >= ${SHORTEST_BEGINNING_OF_PART}
        or length(rest) <= length(${text}) + ${LONGEST_ENDING}
      )
      order by length(rest), term, start limit ${Math.ceil(MAX_PARTS * share)}
    ) as p join german_terms t on t.id = p.term`;
}

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

  async withStems(stems: readonly string[]): Promise<Map<string, Term[]>> {
    const rows: (TermRow & { stem: string })[] = await this.knex('german_terms')
      .whereIn('stem', valuesOf(this.knex, 'text', stems))
      .select('stem', ...TERM_COLUMNS);
    const ofStem = groupBy(rows, ({ stem }) => stem);
    return new Map([...ofStem].map(([stem, of]) => [stem, of.map(toTerm)]));
  }

  async beginningWith(texts: readonly string[]): Promise<TermPart[]> {
    if (!texts.length) {
      return [];
    }
    const share = Math.min(1, MANY_TEXTS / texts.length);
    const rows = isPostgres(this.knex)
      ? await this.beginningWithAll(texts, share)
      : await Promise.all(
          texts.map(text => this.beginningWithOne(text, share)),
        );
    return rows.flatMap(({ text, parts }) =>
      parts.map(row => ({ text, start: row.start, term: toTerm(row) })),
    );
  }

  /**
   * One statement, for the way to the server is long, and one row for each text, for many rows take the driver long. Lateral:
   * no planner knows how few rows a range has.
   */
  private beginningWithAll(
    texts: readonly string[],
    share: number,
  ): Promise<Beginnings[]> {
    return runRaw(
      this.knex,
      `select asked.text, coalesce(
        (select json_agg(p) from (${beginnings(
          'asked.text',
          'asked.behind',
          share,
        )}) as p), '[]'
      ) as parts from ? as asked`,
      [
        rowsOf(
          this.knex,
          { text: 'text', behind: 'text' },
          texts.map(text => [text, behind(text)]),
        ),
      ],
    );
  }

  /** SQLite has no way to a server. */
  private async beginningWithOne(
    text: string,
    share: number,
  ): Promise<Beginnings> {
    const parts = await runRaw<PartRow>(
      this.knex,
      beginnings(':text', ':behind', share),
      { text, behind: behind(text) },
    );
    return { text, parts };
  }

  async compoundsWithLetters(letters: string): Promise<Term[]> {
    const beginning = letters.slice(
      0,
      letters.length >= LONG_ABBREVIATION ? 2 : 1,
    );
    const rows: TermRow[] = await this.knex('german_terms')
      .where('word', '>=', beginning)
      .andWhere('word', '<', behind(beginning))
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

  async containing(text: string): Promise<Term[]> {
    const grams = gramsInside(text);
    if (!grams.length) {
      return [];
    }
    const rows = await runRaw<TermRow>(
      this.knex,
      `select ${COLUMNS} from (
        select term from german_grams where gram in ? group by term having count(*) = ?
      ) s join german_terms t on t.id = s.term where t.word like ?
      order by t.documents desc, t.word limit ${MAX_CONTAINING}`,
      [valuesOf(this.knex, 'text', grams), grams.length, `%${text}%`],
    );
    return rows.map(toTerm);
  }
}
