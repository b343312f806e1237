import { changedRelations, scoutRelations } from './scoutRelations';

const before = scoutRelations([
  { people: ['user:default/ada'], subjects: ['component:default/a'] },
  {
    people: ['user:default/bea', 'user:default/ada'],
    subjects: ['component:default/b'],
  },
]);

describe('scoutRelations', () => {
  it('knows both directions', () => {
    expect(Object.fromEntries(before)).toEqual({
      'component:default/a': [
        { type: 'hasScout', targetRef: 'user:default/ada' },
      ],
      'component:default/b': [
        { type: 'hasScout', targetRef: 'user:default/bea' },
        { type: 'hasScout', targetRef: 'user:default/ada' },
      ],
      'user:default/ada': [
        { type: 'scoutOf', targetRef: 'component:default/a' },
        { type: 'scoutOf', targetRef: 'component:default/b' },
      ],
      'user:default/bea': [
        { type: 'scoutOf', targetRef: 'component:default/b' },
      ],
    });
  });
});

describe('changedRelations', () => {
  it('names those that have others than before, also those that have none any more', () => {
    const after = scoutRelations([
      {
        people: ['user:default/ada', 'user:default/bea'],
        subjects: ['component:default/b'],
      },
    ]);
    expect(Object.fromEntries(changedRelations(before, after))).toEqual({
      'component:default/a': [],
      'user:default/ada': [
        { type: 'scoutOf', targetRef: 'component:default/b' },
      ],
    });
  });
});
