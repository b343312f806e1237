import { DemoPerson } from './demoAuthClient';
import { findPeople, groupPeople } from './groupPeople';

const person = (displayName: string, roleLabel: string): DemoPerson => ({
  userRef: `user:default/${displayName.split(' ')[0].toLowerCase()}`,
  displayName,
  jobTitle: 'Sachbearbeitung',
  department: 'Fachbereich Bürgerservice',
  roleLabel,
  mayDo: 'Darf lesen.',
});

const ada = person('Ada Schema', 'Portal-Administration');
const anna = person('Anna Beispiel', 'Digital Scout');
const sofia = person('Sofia Vorlage', 'Digital Scout');

describe('groupPeople', () => {
  it('keeps the order in which roles and people are told', () => {
    expect(groupPeople([anna, ada, sofia])).toEqual([
      { roleLabel: 'Digital Scout', people: [anna, sofia] },
      { roleLabel: 'Portal-Administration', people: [ada] },
    ]);
  });
});

describe('findPeople', () => {
  it.each([
    ['', [ada, anna, sofia]],
    ['scout', [anna, sofia]],
    ['  beispiel SCOUT ', [anna]],
    ['bürgerservice ada', [ada]],
    ['niemand', []],
  ])('%s', (search, found) => {
    expect(findPeople([ada, anna, sofia], search)).toEqual(found);
  });
});
