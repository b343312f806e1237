import { EntryScouts } from '@rathaus/plugin-service-registry-common';

type ActingPerson = EntryScouts['people'][number];

/** As what people look after an entry, in the order in which they are named. */
export const SCOUT_ROLES = ['scout', 'interim', 'deputy'] as const;
export type ScoutRole = (typeof SCOUT_ROLES)[number];

/** Those who look after an entry in one and the same role; nobody twice. */
export interface ScoutGroup {
  role: ScoutRole;
  people: ActingPerson[];
}

/** Sorts the people by role; roles that nobody has are left out. */
export function scoutGroups(people: readonly ActingPerson[]): ScoutGroup[] {
  const named = new Set<string>();
  return SCOUT_ROLES.flatMap(role => {
    const inRole = people.filter(
      ({ role: theirs, person }) => theirs === role && !named.has(person),
    );
    inRole.forEach(({ person }) => named.add(person));
    return inRole.length > 0 ? [{ role, people: inRole }] : [];
  });
}

/** Has the Fachbereich no Scout of its own, so that somebody above looks after the entry? */
export function isWithoutOwnScout(scouts: EntryScouts): boolean {
  return scouts.source === 'parent' || scouts.source === 'cdoOffice';
}
