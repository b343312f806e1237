import { EffectiveScouts, Offices } from '@rathaus/plugin-scouts-common';
import { entryEntityRef } from '@rathaus/plugin-service-registry-common';

/** What decides about an entry's Scouts. */
export interface EntryOwner {
  /** Full group ref. */
  owner: string;
  /** Full user ref. */
  assignedScout?: string;
}

/** All of these people are Scouts of all of these subjects. Full refs, sorted. */
export interface ScoutAssignment {
  /** Department that the subjects belong to. */
  department: string;
  people: string[];
  /** The department itself, where it is one of them, and entries. */
  subjects: string[];
}

function refsOf({ people }: EffectiveScouts): string[] {
  return [...new Set(people.map(({ person }) => person))].sort();
}

/**
 * Who is Scout of what today: of all departments that have Scouts, own ones or
 * those of a unit above, and of all entries. What only the CDO office as a
 * whole looks after is left out: nobody is its Scout.
 *
 * @param entries - by name
 * @returns in an order that depends on nothing but the content
 */
export function scoutAssignments(
  offices: Offices,
  entries: ReadonlyMap<string, EntryOwner>,
): ScoutAssignment[] {
  const assignments = new Map<string, ScoutAssignment>();
  const add = (department: string, people: string[], subject: string) => {
    const key = [department, ...people].join(' ');
    const assignment = assignments.get(key);
    if (assignment) {
      assignment.subjects.push(subject);
    } else if (people.length) {
      assignments.set(key, { department, people, subjects: [subject] });
    }
  };

  // Of most entries the department decides alone: it is asked once.
  const ofDepartment = new Map<string, string[]>();
  const peopleOf = ({ owner, assignedScout }: EntryOwner): string[] => {
    if (assignedScout) {
      return refsOf(offices.ofEntry({ owner, assignedScout }));
    }
    const people = ofDepartment.get(owner) ?? refsOf(offices.of(owner));
    ofDepartment.set(owner, people);
    return people;
  };

  for (const department of offices.departments()) {
    add(department, peopleOf({ owner: department }), department);
  }
  for (const [name, entry] of entries) {
    add(entry.owner, peopleOf(entry), entryEntityRef(name));
  }
  return [...assignments]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { subjects, ...rest }]) => ({
      ...rest,
      subjects: subjects.sort(),
    }));
}
