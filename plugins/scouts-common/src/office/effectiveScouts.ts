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
 * The Scouts of an entry: the one it names, as long as that person is among
 * the Scouts of the owning group, with the deputies of that post; else all of
 * them. So whoever is an entry's Scout also has the rights of one.
 */
export function effectiveScoutsOfEntry(
  entry: { owner: string; assignedScout?: string },
  table: OfficeTable,
): EffectiveScouts {
  const ofOwner = effectiveScoutsOf(entry.owner, table);
  const assigned = ofOwner.people.find(
    ({ person }) => person === entry.assignedScout,
  );
  if (!assigned) {
    return ofOwner;
  }
  const deputies = ofOwner.people.filter(
    ({ person, role, postId }) =>
      role === 'deputy' &&
      postId === assigned.postId &&
      person !== assigned.person,
  );
  return {
    source: 'assigned',
    group: ofOwner.group,
    people: [assigned, ...deputies],
  };
}
