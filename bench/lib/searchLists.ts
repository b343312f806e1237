import { parse } from 'csv-parse/sync';
import fs from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../tools/lib/paths.mjs';
import { ToolError } from '../../tools/lib/errors.mjs';

/** A document that can be found, of one of the lists. */
export interface ListedDocument {
  type: string;
  title: string;
  text: string;
  location: string;
  keys: string[];
}

/** What somebody types, and the titles that are meant by it. */
export interface ExpectedAnswer {
  question: string;
  titles: string[];
}

/** How documents are made of the rows of a list; a row that is none of them is left out. */
interface List {
  file: string;
  type: string;
  read(row: Record<string, string>): {
    title: string;
    key: string;
    text: string[];
  } | null;
}

const LISTS: List[] = [
  {
    file: 'ozg_leistungen_2019.csv',
    type: 'ozg',
    read: row => ({
      title: row.ozg_leistung,
      key: row.ozg_id,
      text: [row.lage, row.themenfeld],
    }),
  },
  {
    file: 'leika_leistungen_2019.csv',
    type: 'leika',
    read: row =>
      row.gueltig === '1'
        ? {
            title: row.bezeichnung,
            key: row.leika_schluessel,
            text: [row.ozg_leistung, row.gesetzeskuerzel],
          }
        : null,
  },
  {
    file: 'schulen_guetersloh_2021.csv',
    type: 'school',
    read: row => ({
      title: row.kurzbezeichnung,
      key: row.schulnummer,
      text: [
        row.schulbezeichnung_1,
        row.schulbezeichnung_2,
        row.schulbezeichnung_3,
        row.schulform,
        row.strasse,
        row.homepage,
      ],
    }),
  },
  {
    file: 'fachverfahren_beispiele.csv',
    type: 'product',
    read: row => ({
      title: row.name,
      key: row.aufgabengebiet,
      text: [row.bereich],
    }),
  },
];

/** Types of the documents. */
export const LISTED_TYPES = LISTS.map(({ type }) => type);

/** What somebody typed at work; kept with the lists. */
export const STAFF_QUESTIONS = 'queries_dev.tsv';
const EASY_QUESTIONS = inRoot('bench/data/search-easy-questions.tsv');
const VARIED_QUESTIONS = inRoot('bench/data/search-varied-questions.tsv');

/**
 * Reads the lists of services, schools and products that search is measured with. They are not part of the project.
 *
 * @param folder - as given on the command line
 * @throws ToolError when it is not given or lacks a list
 */
export async function readLists(
  folder: string | undefined,
): Promise<ListedDocument[]> {
  const documents = await Promise.all(
    LISTS.map(async ({ file, type, read }) => {
      const rows: Record<string, string>[] = parse(
        await readGiven(folder, file),
        { bom: true, columns: true, delimiter: ';', relaxQuotes: true },
      );
      return rows.flatMap((row, index) => {
        const found = read(row);
        return found
          ? [
              {
                type,
                title: found.title,
                text: found.text.filter(Boolean).join(' '),
                location: `/${type}/${index}`,
                keys: [found.key],
              },
            ]
          : [];
      });
    }),
  );
  return documents.flat();
}

/**
 * Reads what people at work typed and what they meant.
 *
 * @throws ToolError when the folder is not given or lacks the file
 */
export async function readStaffQuestions(
  folder: string | undefined,
): Promise<ExpectedAnswer[]> {
  return parseQuestions(await readGiven(folder, STAFF_QUESTIONS));
}

/** Reads questions that any search should answer. */
export async function readEasyQuestions(): Promise<ExpectedAnswer[]> {
  return parseQuestions(await fs.readFile(EASY_QUESTIONS, 'utf8'));
}

/** Reads questions as they come up at work: everyday words, verbs, abbreviations, typing errors, parts of words. */
export async function readVariedQuestions(): Promise<ExpectedAnswer[]> {
  return parseQuestions(await fs.readFile(VARIED_QUESTIONS, 'utf8'));
}

/**
 * Reads questions with the titles that answer them.
 *
 * @param text - a line of names, then `question TAB title | title …`; what is behind another tab is a remark. Bars without
 *   spaces belong to a title.
 */
export function parseQuestions(text: string): ExpectedAnswer[] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(line => {
      const [question, titles] = line.split('\t');
      return {
        question,
        titles: titles.split(' | ').map(title => title.trim()),
      };
    });
}

async function readGiven(
  folder: string | undefined,
  file: string,
): Promise<string> {
  if (!folder) {
    throw new ToolError(
      'Diese Messung sucht in Listen, die nicht zum Projekt gehören',
      {
        hint: `npm run bench search -- --data <Ordner>   mit ${[
          ...LISTS.map(list => list.file),
          STAFF_QUESTIONS,
        ].join(', ')}; Aufbau: bench/README.md`,
      },
    );
  }
  try {
    return await fs.readFile(path.resolve(folder, file), 'utf8');
  } catch (error) {
    throw new ToolError(`In ${folder} fehlt ${file}: ${error}`);
  }
}
