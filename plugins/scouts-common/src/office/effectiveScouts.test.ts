import { Offices } from './Offices';

const anna = {
  person: 'user:default/anna',
  role: 'scout',
  postId: 'p1',
} as const;
const bernd = {
  person: 'user:default/bernd',
  role: 'scout',
  postId: 'p2',
} as const;
const cem = {
  person: 'user:default/cem',
  role: 'deputy',
  postId: 'p1',
} as const;
const dora = {
  person: 'user:default/dora',
  role: 'scout',
  postId: 'p3',
} as const;

const CDO = 'group:default/cdo';
const offices = new Offices({
  cdoOffice: CDO,
  departments: [
    { ref: 'group:default/stadt', acting: [] },
    { ref: 'group:default/gb', parent: 'group:default/stadt', acting: [dora] },
    {
      ref: 'group:default/bauen',
      parent: 'group:default/gb',
      acting: [anna, bernd, cem],
    },
    { ref: 'group:default/bauamt', parent: 'group:default/bauen', acting: [] },
    { ref: 'group:default/soziales', parent: 'group:default/gb', acting: [] },
    { ref: 'group:default/schule', parent: 'group:default/stadt', acting: [] },
    {
      ref: 'group:default/kreis-1',
      parent: 'group:default/kreis-2',
      acting: [],
    },
    {
      ref: 'group:default/kreis-2',
      parent: 'group:default/kreis-1',
      acting: [],
    },
  ],
  handovers: [{ entry: 'meldewesen', from: anna.person, to: bernd.person }],
});

const of = (owner: string, assignedScout?: string) => {
  const { source, group, people } = offices.ofEntry({
    owner: `group:default/${owner}`,
    assignedScout,
  });
  return [source, group, people.map(({ person }) => person)];
};

describe('the Scouts of an entry', () => {
  it('are the one it names, with the deputies of that post', () => {
    expect(of('bauen', anna.person)).toEqual([
      'assigned',
      'group:default/bauen',
      [anna.person, cem.person],
    ]);
    expect(of('bauen', bernd.person)).toEqual([
      'assigned',
      'group:default/bauen',
      [bernd.person],
    ]);
  });

  it('may be one of a unit above, where that is the one in charge', () => {
    expect(of('bauamt', anna.person)[0]).toBe('assigned');
    expect(of('bauen', dora.person)[0]).toBe('department');
  });

  it('are all of the Fachbereich when it names nobody, or somebody who does not act there', () => {
    const all = [
      'department',
      'group:default/bauen',
      [anna.person, bernd.person, cem.person],
    ];
    expect(of('bauen')).toEqual(all);
    expect(of('bauen', 'user:default/egal')).toEqual(all);
  });

  it('come from the nearest unit above that has any', () => {
    expect(of('bauamt')).toEqual([
      'parent',
      'group:default/bauen',
      [anna.person, bernd.person, cem.person],
    ]);
    expect(of('soziales')).toEqual([
      'parent',
      'group:default/gb',
      [dora.person],
    ]);
  });

  it('are the CDO office where nobody is, even in a circle or an unknown group', () => {
    expect(of('schule')).toEqual(['cdoOffice', CDO, []]);
    expect(of('kreis-1')).toEqual(['cdoOffice', CDO, []]);
    expect(of('nirgends')).toEqual(['cdoOffice', CDO, []]);
  });
});

it('tells the departments of a person, those without own Scouts below included', () => {
  expect(offices.departmentsOf(anna.person)).toEqual([
    'group:default/bauen',
    'group:default/bauamt',
  ]);
  expect(offices.departmentsOf(dora.person)).toEqual([
    'group:default/gb',
    'group:default/soziales',
  ]);
});

it('tells who hands an entry to whom', () => {
  expect(offices.handoverOf('meldewesen')).toEqual({
    from: anna.person,
    to: bernd.person,
  });
  expect(offices.handoverOf('anderes')).toBeUndefined();
});
