import { ItemSchool } from '@rathaus/plugin-backlog-common';
import {
  cellProblem,
  CellResult,
  cellValue,
  hasItemBreaks,
  readPlainCell,
  splitList,
} from '@rathaus/rathaus-node';

/** `Nordschule: 12.000 €`, `Nordschule (12.000 €)` */
const WITH_AMOUNT =
  /^(.*\S)\s*(?:[:=]\s*([\d.,]+\s*(?:€|EUR|Euro)?)|\(\s*([\d.,]+\s*(?:€|EUR|Euro)?)\s*\))$/i;

type RefOf = (text: string) => string | undefined;

function readSchool(text: string, refOf: RefOf): ItemSchool | undefined {
  const whole = refOf(text);
  if (whole) {
    return { ref: whole };
  }
  const match = WITH_AMOUNT.exec(text);
  const ref = match && refOf(match[1]);
  if (!match || !ref) {
    return undefined;
  }
  const amount = readPlainCell({ is: 'euroCents' }, match[2] ?? match[3]);
  return amount.ok && typeof amount.value === 'number'
    ? { ref, amount: amount.value }
    : undefined;
}

/**
 * Reads schools out of a text with commas, which may as well stand in names
 * and amounts: at each place the longest piece that is a school.
 *
 * @returns what was read, or the piece that is no school
 */
function readWithCommas(text: string, refOf: RefOf): ItemSchool[] | string {
  const pieces = text.split(',');
  const schools: ItemSchool[] = [];
  let start = 0;
  while (start < pieces.length) {
    let end = pieces.length;
    let school: ItemSchool | undefined;
    while (end > start && !school) {
      school = readSchool(pieces.slice(start, end).join(',').trim(), refOf);
      end -= school ? 0 : 1;
    }
    if (school) {
      schools.push(school);
      start = end;
    } else if (pieces[start].trim()) {
      return pieces[start].trim();
    } else {
      start += 1;
    }
  }
  return schools;
}

function readEach(items: string[], refOf: RefOf): ItemSchool[] | string {
  const schools: ItemSchool[] = [];
  for (const item of items) {
    const read = readWithCommas(item, refOf);
    if (typeof read === 'string') {
      return read;
    }
    schools.push(...read);
  }
  return schools;
}

/**
 * Reads the schools of a cell: names, short names or Schulnummern, parted by
 * line breaks, bars, semicolons or commas, each with what the item costs there
 * where the cell says it. A school that the item has keeps its figure unless
 * there is another.
 *
 * @param present - schools that the item has
 */
export function readSchools(
  text: string,
  refOf: RefOf,
  present: readonly ItemSchool[] = [],
): CellResult {
  const items =
    hasItemBreaks(text) || text.includes(';') ? splitList(text) : [text];
  const read = readEach(items, refOf);
  if (typeof read === 'string') {
    return cellProblem('unknown_ref', read);
  }
  const known = new Map(present.map(school => [school.ref, school]));
  return cellValue(
    read.map(({ ref, amount }) =>
      amount === undefined ? known.get(ref) ?? { ref } : { ref, amount },
    ),
  );
}
