import { DayFigures, DepartmentFigures } from '@rathaus/plugin-scouts-common';
import { UpkeepFigures } from '@rathaus/plugin-service-registry-common';
import { Day } from '@rathaus/rathaus-node';
import { Organisation } from '../organisation/Organisation';
import { StoredPost } from '../posts/PostStore';
import { isInProcedure, isVacant } from '../posts/vacantSince';

/** What is counted; nothing finer than a department. */
const COUNTED = [
  'posts',
  'vacantPosts',
  'postsInProcedure',
  'entries',
  'overdueEntries',
  'incompleteEntries',
  'doubtfulEntries',
  'openProposals',
] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

const NOTHING: Counts = {
  posts: 0,
  vacantPosts: 0,
  postsInProcedure: 0,
  entries: 0,
  overdueEntries: 0,
  incompleteEntries: 0,
  doubtfulEntries: 0,
  openProposals: 0,
};

function add(a: Counts, b: Counts): Counts {
  const sum = { ...NOTHING };
  COUNTED.forEach(key => {
    sum[key] = a[key] + b[key];
  });
  return sum;
}

function countPost({ post }: StoredPost): Counts {
  return {
    ...NOTHING,
    posts: 1,
    vacantPosts: isVacant(post) ? 1 : 0,
    postsInProcedure: isInProcedure(post) ? 1 : 0,
  };
}

function countEntries(figures: UpkeepFigures['items'][number]): Counts {
  return {
    ...NOTHING,
    entries: figures.entries,
    overdueEntries: figures.overdue,
    incompleteEntries: figures.incomplete,
    doubtfulEntries: figures.doubtful,
    openProposals: figures.openProposals,
  };
}

/**
 * The Fachbereich that a unit belongs to, so that the small group of an
 * Abteilung or a team is not a figure of its own; the unit itself where it
 * belongs to none.
 */
function fachbereichOf(ref: string, organisation: Organisation): string {
  return (
    organisation
      .chainOf(ref)
      .find(
        unit => organisation.unit(unit)?.type?.toLowerCase() === 'fachbereich',
      ) ?? ref
  );
}

/** The figures of each Fachbereich, by title. Posts that are given up do not count. */
export function departmentFigures(
  posts: StoredPost[],
  upkeep: UpkeepFigures['items'],
  organisation: Organisation,
): DepartmentFigures[] {
  const counts = new Map<string, Counts>();
  const count = (unit: string, more: Counts) => {
    const ref = fachbereichOf(unit, organisation);
    counts.set(ref, add(counts.get(ref) ?? NOTHING, more));
  };
  organisation.units
    .filter(({ type }) => type?.toLowerCase() === 'fachbereich')
    .forEach(({ ref }) => count(ref, NOTHING));
  posts
    .filter(({ post }) => post.state !== 'closed')
    .forEach(stored => count(stored.post.department, countPost(stored)));
  upkeep.forEach(figures => count(figures.owner, countEntries(figures)));
  return [...counts]
    .map(([department, figures]) => {
      const departmentTitle = organisation.titleOf(department);
      return {
        department,
        ...(departmentTitle && { departmentTitle }),
        ...figures,
      };
    })
    .sort((a, b) =>
      (a.departmentTitle ?? a.department).localeCompare(
        b.departmentTitle ?? b.department,
        'de',
      ),
    );
}

/** The town's figures of a day. */
export function totalOf(figures: Counts[], day: Day): DayFigures {
  return { ...figures.reduce<Counts>(add, NOTHING), day };
}
