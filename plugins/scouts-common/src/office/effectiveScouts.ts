import { ActingScout } from './inOffice';

/** Where an entry's Scouts come from, nearest first. */
export const SCOUT_SOURCES = [
  'assigned',
  'department',
  'parent',
  'cdoOffice',
] as const;
export type ScoutSource = (typeof SCOUT_SOURCES)[number];

/** Who looks after something. */
export interface EffectiveScouts {
  source: ScoutSource;
  /** The group whose Scouts are meant; the CDO office's with `cdoOffice`. */
  group: string;
  /** Empty with `cdoOffice`: then the office as a whole is meant. */
  people: ActingScout[];
}

/** What the search for Scouts goes through. */
export interface OfficeTable {
  /** Who acts for a group's own posts today. */
  actingIn(group: string): ActingScout[];
  parentOf(group: string): string | undefined;
  cdoOffice: string;
}

/** Deeper than any town hall; ends a search in an organisation with a circle. */
const MAX_DEPTH = 20;

/**
 * The Scouts of a group: its own, else those of the nearest unit above, else
 * the CDO office. So nobody's leaving orphans an entry.
 */
export function effectiveScoutsOf(
  group: string,
  table: OfficeTable,
): EffectiveScouts {
  let unit: string | undefined = group;
  for (let depth = 0; unit && depth < MAX_DEPTH; depth++) {
    const people = table.actingIn(unit);
    if (people.length) {
      return {
        source: depth === 0 ? 'department' : 'parent',
        group: unit,
        people,
      };
    }
    unit = table.parentOf(unit);
  }
  return { source: 'cdoOffice', group: table.cdoOffice, people: [] };
}

/**
 * The Scouts of an entry: the one it names, as long as that person acts as
 * Scout of the owning group or a unit above it, with the deputies of that
 * post; else those of the owning group.
 */
export function effectiveScoutsOfEntry(
  entry: { owner: string; assignedScout?: string },
  table: OfficeTable,
): EffectiveScouts {
  const { owner, assignedScout } = entry;
  let unit: string | undefined = owner;
  for (let depth = 0; assignedScout && unit && depth < MAX_DEPTH; depth++) {
    const acting = table.actingIn(unit);
    const assigned = acting.find(({ person }) => person === assignedScout);
    if (assigned) {
      const deputies = acting.filter(
        ({ role, postId }) => role === 'deputy' && postId === assigned.postId,
      );
      return {
        source: 'assigned',
        group: unit,
        people: [
          assigned,
          ...deputies.filter(({ person }) => person !== assignedScout),
        ],
      };
    }
    unit = table.parentOf(unit);
  }
  return effectiveScoutsOf(owner, table);
}
