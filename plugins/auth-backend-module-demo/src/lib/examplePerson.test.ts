import { examplePerson, group, user } from '../__testUtils__/town';
import { examplePeopleAmong } from './examplePerson';

describe('examplePeopleAmong', () => {
  it('tells what the sign-in page shows', () => {
    const birgit = examplePerson('birgit-muster', 'head', {
      displayName: 'Birgit Muster',
      memberOf: ['bauen'],
      annotations: {
        'rathaus.portal/function': 'Leiterin des Fachbereichs Bauen',
        'rathaus.portal/demo-may-do': 'Pflegt die Einträge.',
      },
    });
    const bauen = group('bauen', {
      type: 'fachbereich',
      displayName: 'Fachbereich Bauen',
    });

    expect(examplePeopleAmong([birgit], [bauen])).toEqual([
      {
        userRef: 'user:default/birgit-muster',
        displayName: 'Birgit Muster',
        jobTitle: 'Leiterin des Fachbereichs Bauen',
        department: 'Fachbereich Bauen',
        role: 'head',
        roleLabel: 'Fachbereichsleitung',
        mayDo: 'Pflegt die Einträge.',
      },
    ]);
  });

  it('leaves empty what the catalog does not say', () => {
    expect(
      examplePeopleAmong([examplePerson('erika', 'staff')], []),
    ).toMatchObject([
      { displayName: 'erika', jobTitle: '', department: '', mayDo: '' },
    ]);
  });

  it('leaves out those who are no example people', () => {
    expect(
      examplePeopleAmong([user('erika'), examplePerson('max', 'mayor')], []),
    ).toEqual([]);
  });

  it('sorts by role and then by name, as German does', () => {
    const people = examplePeopleAmong(
      [
        examplePerson('z', 'staff', { displayName: 'Anna' }),
        examplePerson('y', 'scout', { displayName: 'Zoe' }),
        examplePerson('x', 'scout', { displayName: 'Özlem' }),
        examplePerson('w', 'scout', { displayName: 'Otto' }),
        examplePerson('v', 'admin', { displayName: 'Vera' }),
      ],
      [],
    );
    expect(people.map(person => person.displayName)).toEqual([
      'Vera',
      'Otto',
      'Özlem',
      'Zoe',
      'Anna',
    ]);
  });
});
