import { InputError } from '@backstage/errors';
import { schoolState } from '@rathaus/rathaus-common';
import { Day } from '@rathaus/rathaus-node';
import { homeOf, readSchool, School, SchoolHome } from './school';
import { SchoolFilter } from './schoolFilter';
import { SchoolList } from './schoolList';

/** A school that was chosen from the list once. */
export interface KnownSchool {
  /** As the list had it last. */
  school: School;
  /**
   * Municipality and operator under which it was chosen last. A school that
   * moves to another operator stays; one that the configuration does not want
   * any more goes, and is back when it is wanted again.
   */
  chosenAs: SchoolHome;
  /** The day on which the list had it no more; missing while the list has it. */
  missingSince?: Day;
}

/** What is remembered from list to list. */
export interface Memory {
  schools: KnownSchool[];
  /** Since when the list is not believed; missing while it is. */
  heldBackSince?: Day;
}

/** What a list does to what was known. */
export interface Outcome extends Memory {
  /** Those that the configuration wants, closed ones included. */
  wanted: KnownSchool[];
  added: School[];
  /** Missing in this list for the first time. */
  gone: School[];
  /** Listed again after they were missing. */
  back: School[];
  /** Set when the list is not believed: what it lacks, and of how many. Nothing has changed then. */
  heldBack?: {
    missing: School[];
    of: number;
    /** The list before was believed. */
    isNew: boolean;
  };
  /** What is wrong with rows of wanted schools. */
  problems: string[];
}

/** What {@link followList} goes by besides the list. */
export interface FollowOptions {
  filter: SchoolFilter;
  operatorNames: Record<string, string>;
  /** See `rathaus.schools.maxClosingPercent`. */
  maxClosingPercent: number;
  today: Day;
}

function isOpen({ school, missingSince }: KnownSchool, today: Day): boolean {
  return schoolState({ ...school, missingSince }, today) !== 'closed';
}

/** What the list says about schools that are known or wanted; those it says nothing readable about are missing. */
function readSchools(
  known: ReadonlyMap<string, KnownSchool>,
  list: SchoolList,
  { filter, operatorNames }: FollowOptions,
) {
  const schools: School[] = [];
  const problems: string[] = [];
  for (const [number, row] of list.rows) {
    if (known.has(number) || filter(homeOf(row))) {
      const reading = readSchool(row, operatorNames);
      problems.push(...reading.problems);
      if (reading.school) {
        schools.push(reading.school);
      }
    }
  }
  return { schools, problems };
}

function homeOfSchool({ municipality, operator }: School): SchoolHome {
  return { municipality, operator: operator.number };
}

/** A known school after the list has been read, or a new one. */
function listed(
  school: School,
  before: KnownSchool | undefined,
  filter: SchoolFilter,
): KnownSchool {
  const home = homeOfSchool(school);
  const chosenAs = before && !filter(home) ? before.chosenAs : home;
  return { school, chosenAs };
}

/**
 * Brings what is known up to what the list says: schools are added and
 * changed, those that the list lacks count as closed from today on, those that
 * are back do not any more. A list that lacks too many of the open schools at
 * once changes nothing.
 *
 * @throws InputError when the list has no school that the configuration wants,
 *   and none is known that it wanted before: the configuration must be wrong
 */
export function followList(
  before: Memory,
  list: SchoolList,
  options: FollowOptions,
): Outcome {
  const { filter, maxClosingPercent, today } = options;
  const known = new Map(
    before.schools.map(entry => [entry.school.number, entry]),
  );
  const isWanted = ({ chosenAs }: KnownSchool) => filter(chosenAs);
  const isMissing = ({ school }: KnownSchool) => !list.rows.has(school.number);

  const open = before.schools.filter(
    entry => isWanted(entry) && isOpen(entry, today),
  );
  const missing = open.filter(isMissing).map(({ school }) => school);
  if (missing.length * 100 > open.length * maxClosingPercent) {
    return {
      schools: before.schools,
      heldBackSince: before.heldBackSince ?? today,
      wanted: before.schools.filter(isWanted),
      added: [],
      gone: [],
      back: [],
      heldBack: {
        missing,
        of: open.length,
        isNew: !before.heldBackSince,
      },
      problems: [],
    };
  }

  const { schools, problems } = readSchools(known, list, options);
  const after = new Map(known);
  for (const school of schools) {
    const { number } = school;
    after.set(number, listed(school, known.get(number), filter));
  }
  const gone = before.schools.filter(
    entry => isWanted(entry) && isMissing(entry) && !entry.missingSince,
  );
  for (const entry of gone) {
    after.set(entry.school.number, { ...entry, missingSince: today });
  }
  const wanted = [...after.values()].filter(isWanted);
  if (!wanted.length) {
    throw new InputError(
      'The school list has no school of the municipalities and operators in rathaus.schools',
    );
  }
  return {
    schools: [...after.values()],
    wanted,
    added: schools.filter(({ number }) => !known.has(number)),
    gone: gone.map(({ school }) => school),
    back: schools.filter(({ number }) => known.get(number)?.missingSince),
    problems,
  };
}
