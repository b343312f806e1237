import { DemoPerson } from './demoAuthClient';

/** People who are the same in the portal. */
export interface PeopleGroup {
  roleLabel: string;
  people: DemoPerson[];
}

/** Groups people by what they are, in the order in which the backend tells them. */
export function groupPeople(people: DemoPerson[]): PeopleGroup[] {
  const groups = new Map<string, DemoPerson[]>();
  for (const person of people) {
    const group = groups.get(person.roleLabel);
    if (group) {
      group.push(person);
    } else {
      groups.set(person.roleLabel, [person]);
    }
  }
  return [...groups].map(([roleLabel, members]) => ({
    roleLabel,
    people: members,
  }));
}

/** Keeps those whose name, function or Fachbereich contains every word of the search. */
export function findPeople(people: DemoPerson[], search: string): DemoPerson[] {
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return people.filter(person => {
    const text = [
      person.displayName,
      person.jobTitle,
      person.department,
      person.roleLabel,
    ]
      .join(' ')
      .toLocaleLowerCase('de');
    return words.every(word => text.includes(word));
  });
}
