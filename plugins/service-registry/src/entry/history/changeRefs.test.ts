import { changeRefs } from './changeRefs';

describe('changeRefs', () => {
  it('finds groups, people and entries, each once, and nothing else', () => {
    expect(
      changeRefs([
        { path: 'owner', before: 'group:default/a', after: 'group:default/b' },
        {
          path: 'dependsOn',
          after: ['component:default/x', 'group:default/a'],
        },
        { path: 'title', before: 'group:default/z', after: 'y' },
        { path: 'assignedScout', after: 'user:default/u' },
      ]),
    ).toEqual([
      'group:default/a',
      'group:default/b',
      'component:default/x',
      'user:default/u',
    ]);
  });
});
