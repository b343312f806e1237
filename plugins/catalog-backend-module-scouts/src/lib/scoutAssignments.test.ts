import { Offices, OfficeTableView } from '@rathaus/plugin-scouts-common';
import fc from 'fast-check';
import { scoutAssignments } from './scoutAssignments';

const group = (name: string) => `group:default/${name}`;
const user = (name: string) => `user:default/${name}`;

function officesOf(
  departments: Array<{ name: string; parent?: string; people: string[] }>,
): Offices {
  const view: OfficeTableView = {
    cdoOffice: group('cdo-buero'),
    departments: departments.map(({ name, parent, people }) => ({
      ref: group(name),
      parent: parent && group(parent),
      acting: people.map(person => ({
        person: user(person),
        role: 'scout',
        postId: `${name}-${person}`,
      })),
    })),
    handovers: [],
  };
  return new Offices(view);
}

describe('scoutAssignments', () => {
  it('puts together what the same people look after in a department', () => {
    const offices = officesOf([
      { name: 'bauen', people: ['bea', 'ada'] },
      { name: 'hochbau', parent: 'bauen', people: [] },
      { name: 'kultur', people: [] },
    ]);
    const entries = new Map([
      ['bauantrag', { owner: group('bauen') }],
      ['abriss', { owner: group('bauen') }],
      ['sonderbau', { owner: group('bauen'), assignedScout: user('bea') }],
      ['bruecken', { owner: group('hochbau') }],
      ['museum', { owner: group('kultur') }],
      ['verwaist', { owner: group('gibt-es-nicht') }],
    ]);
    expect(scoutAssignments(offices, entries)).toEqual([
      {
        department: group('bauen'),
        people: [user('ada'), user('bea')],
        subjects: [
          'component:default/abriss',
          'component:default/bauantrag',
          group('bauen'),
        ],
      },
      {
        department: group('bauen'),
        people: [user('bea')],
        subjects: ['component:default/sonderbau'],
      },
      {
        department: group('hochbau'),
        people: [user('ada'), user('bea')],
        subjects: ['component:default/bruecken', group('hochbau')],
      },
    ]);
  });

  it('says of every entry what its offices say, in whatever order all is given', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const person = fc.constantFrom('ada', 'bea', 'cleo');
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            name,
            parent: fc.option(name, { nil: undefined }),
            people: fc.uniqueArray(person),
          }),
          { selector: department => department.name },
        ),
        fc.array(
          fc.record({
            owner: name.map(group),
            assignedScout: fc.option(person.map(user), { nil: undefined }),
          }),
        ),
        (departments, owners) => {
          const offices = officesOf(departments);
          const entries = owners.map(
            (owner, index) => [`e${index}`, owner] as const,
          );
          const assignments = scoutAssignments(offices, new Map(entries));
          for (const [entry, owner] of entries) {
            const found = assignments.filter(({ subjects }) =>
              subjects.includes(`component:default/${entry}`),
            );
            const expected = new Set(
              offices.ofEntry(owner).people.map(scout => scout.person),
            );
            expect(new Set(found.flatMap(({ people }) => people))).toEqual(
              expected,
            );
            expect(found).toHaveLength(expected.size ? 1 : 0);
          }
          expect(
            scoutAssignments(
              officesOf([...departments].reverse()),
              new Map([...entries].reverse()),
            ),
          ).toEqual(assignments);
        },
      ),
    );
  });
});
