import {
  assignmentsOf,
  relationSources,
  withoutAssignments,
} from './relationSources';
import { ScoutAssignment } from './scoutAssignments';

function assignmentsFor(count: number): ScoutAssignment[] {
  return Array.from({ length: count }, (_, index) => ({
    department: `group:default/fachbereich-${index}`,
    people: [`user:default/scout-${index}`],
    subjects: [`component:default/dienst-${index}`],
  }));
}

describe('relationSources', () => {
  it('are always the same entities, whatever there is to say', () => {
    const names = (count: number) =>
      relationSources(assignmentsFor(count)).map(
        ({ metadata }) => metadata.name,
      );
    expect(new Set(names(0)).size).toBe(32);
    expect(names(60)).toEqual(names(0));
  });

  it('say everything once, and departments keep to their source', () => {
    const all = assignmentsFor(60);
    const said = relationSources(all).map(source => assignmentsOf(source));
    expect(said.flat()).toHaveLength(60);
    expect(said.filter(content => content?.length).length).toBeGreaterThan(15);

    const [first] = all;
    const place = (assignments: ScoutAssignment[]) =>
      relationSources(assignments).findIndex(source =>
        assignmentsOf(source)?.some(({ people }) =>
          people.includes(first.people[0]),
        ),
      );
    expect(place([first])).toBe(place(all));
  });

  it('stand in the catalog without what they say', () => {
    const [empty] = relationSources([]);
    for (const source of relationSources(assignmentsFor(60))) {
      expect(withoutAssignments(source).spec).toEqual(
        withoutAssignments(empty).spec,
      );
      expect(JSON.stringify(withoutAssignments(source))).not.toContain('user:');
    }
  });

  it('are told from every other entity', () => {
    expect(
      assignmentsOf({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Location',
        metadata: { name: 'other' },
        spec: { type: 'file' },
      }),
    ).toBeUndefined();
  });
});
