import { EntryFieldsInput } from '@rathaus/plugin-service-registry-common';
import { ImportMapping } from '@rathaus/rathaus-common';
import { OWN, FOREIGN } from '../../__testUtils__/people';
import { someEntry } from '../../__testUtils__/entries';
import { StoredEntry } from '../../entries/EntryStore';
import { PlanContext, planRow } from './planRow';

const HEADERS = [
  'title',
  'type',
  'owner',
  'summary',
  'dependsOn',
  'leikaKeys',
  'restricted.contract.number',
];

function context(change: Partial<PlanContext> = {}): PlanContext {
  const fields: ImportMapping['fields'] = Object.fromEntries(
    HEADERS.map((path, column) => [path, { column }]),
  );
  return {
    mapping: { matchBy: 'title', fields },
    cells: { groupRef: text => text, entryRef: text => text },
    known: {},
    access: { mayWrite: () => true, mayReadRestricted: () => true },
    ...change,
  };
}

function plan(
  cells: string[],
  existing?: StoredEntry,
  change?: Partial<PlanContext>,
) {
  return planRow(
    { position: 4, line: 6, cells, surplus: false },
    'melde',
    existing,
    context(change),
  );
}

const complete = ['Meldebescheinigung', 'Online-Dienst', OWN];
const present = (fields: Partial<EntryFieldsInput> = {}) =>
  someEntry('melde', { owner: OWN, ...fields }, { revision: 3 });

describe('planRow', () => {
  it('makes a new entry', () => {
    expect(plan(complete)).toEqual({
      position: 4,
      line: 6,
      name: 'melde',
      title: 'Meldebescheinigung',
      status: 'new',
      changes: expect.arrayContaining([
        { path: 'title', after: 'Meldebescheinigung' },
      ]),
      problems: [],
      write: {
        expectedRevision: null,
        fields: present().fields,
        before: undefined,
      },
    });
  });

  it('changes an entry and remembers what it was', () => {
    const existing = present({ summary: 'alt' });
    expect(plan([...complete, 'neu'], existing)).toMatchObject({
      status: 'changed',
      changes: [{ path: 'summary', before: 'alt', after: 'neu' }],
      write: {
        expectedRevision: 3,
        fields: { summary: 'neu' },
        before: { fields: existing.fields, retired: false },
      },
    });
  });

  it('leaves an entry alone that is so already', () => {
    const row = plan(complete, present({ summary: 'bleibt' }));
    expect(row).toMatchObject({ status: 'unchanged', changes: [] });
    expect(row.write).toBeUndefined();
  });

  it('brings a retired entry back, as new', () => {
    const retired = {
      ...present(),
      retiredAt: '2026-11-02T08:00:00.000Z',
    };
    expect(plan(complete, retired)).toMatchObject({
      status: 'new',
      write: { expectedRevision: 3, before: { retired: true } },
    });
  });

  it.each<[string, string[], Partial<PlanContext>, string[]]>([
    ['no type', ['Titel', '', OWN], {}, ['type: required']],
    ['a wrong type', ['Titel', 'x', OWN], {}, ['type: unknown_value']],
    ['a short title', ['T', 'Basisdienst', OWN], {}, ['title: too_short']],
    [
      'itself',
      [...complete, '', 'component:default/melde'],
      {},
      ['dependsOn.0: depends_on_itself'],
    ],
    [
      'a key that the list does not have',
      [...complete, '', '', '99012001000000'],
      { known: { leika: new Set<string>() } },
      ['leikaKeys.0: unknown_leika_key'],
    ],
    [
      'an entry that the person may not write',
      complete,
      { access: { mayWrite: () => false, mayReadRestricted: () => true } },
      ['owner: not_allowed'],
    ],
    [
      'restricted fields that the person may not see',
      [...complete, '', '', '', 'V-1'],
      { access: { mayWrite: () => true, mayReadRestricted: () => false } },
      ['restricted.contract.number: not_allowed'],
    ],
  ])('refuses %s', (_, cells, change, problems) => {
    const row = plan(cells, undefined, change);
    expect(row.status).toBe('faulty');
    expect(row.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual(
      problems,
    );
    expect(row.write).toBeUndefined();
  });

  it('takes no entry away from another department, and gives none', () => {
    const access = {
      mayWrite: ({ owner }: { owner: string }) => owner === OWN,
      mayReadRestricted: () => true,
    };
    const theirs = present({ owner: FOREIGN });
    expect(plan(complete, theirs, { access }).problems).toMatchObject([
      { path: 'owner', code: 'not_allowed' },
    ]);
    const give = ['Meldebescheinigung', 'Online-Dienst', FOREIGN];
    expect(plan(give, present(), { access }).problems).toMatchObject([
      { path: 'owner', code: 'not_allowed' },
    ]);
  });

  it('does not tell by "unchanged" what a restricted field holds', () => {
    const secret = present({ restricted: { contract: { number: 'V-1' } } });
    const access = { mayWrite: () => true, mayReadRestricted: () => false };
    const row = plan([...complete, '', '', '', 'V-1'], secret, { access });
    expect(row.status).toBe('faulty');
  });

  it('keeps restricted fields that are not mapped, unseen', () => {
    const secret = {
      ...present({ restricted: { contract: { number: 'V-1' } } }),
      retiredAt: '2026-11-02T08:00:00.000Z',
    };
    const access = { mayWrite: () => true, mayReadRestricted: () => false };
    const row = plan(complete, secret, { access });
    expect(row.write?.fields.restricted).toEqual(secret.fields.restricted);
    expect(JSON.stringify(row.changes)).not.toContain('V-1');
  });
});
