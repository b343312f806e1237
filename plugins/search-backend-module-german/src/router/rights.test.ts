import {
  AuthorizeResult,
  createPermission,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  foundRefsSchema,
  PortalDocument,
  PortalResultSet,
  suggestionsSchema,
} from '@rathaus/plugin-search-common';
import { DocumentCriteria, DocumentType } from '@rathaus/plugin-search-node';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  ALLOW,
  Decisions,
  DENY,
  MIA,
  startTestSearch,
  TestSearch,
} from '../__testUtils__/startTestSearch';
import { operations } from '../openapi/operations';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const NORTH = 'group:default/nord';
const SOUTH = 'group:default/sued';

const resourceType = 'thing';
const thingRead = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
  resourceType,
});
const vaultRead = createPermission({
  name: 'vault.read',
  attributes: { action: 'read' },
  resourceType,
});
const boardRead = createPermission({
  name: 'board.read',
  attributes: { action: 'read' },
});

function toCriteria({
  rule,
  params,
}: PermissionCondition): DocumentCriteria | undefined {
  const values = [params?.values].flat().map(String);
  switch (rule) {
    case 'IS_OWNER':
      return { field: 'owner', values };
    case 'IS_KIND':
      return { field: 'kind', values };
    default:
      return undefined;
  }
}

const TYPES: DocumentType[] = [
  { type: 'entry', visibilityPermission: thingRead, toCriteria },
  { type: 'school', visibilityPermission: thingRead, toCriteria },
  { type: 'backlog-item', visibilityPermission: boardRead },
  // Its module cannot say what conditions mean.
  { type: 'vault', visibilityPermission: vaultRead },
];
/** Has a collator, but nobody says who may find it. */
const SILENT = 'forgotten';

interface Thing extends PortalDocument {
  kind: string;
  owner: string | null;
  department: string;
  ref: string;
}

/** Every document has a word of its own, by which it would be known wherever it came through. */
function things(type: string, count: number): Thing[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Ausweis ${type}${index}geheim`,
    text: `Zum Ausweis: ${type}${index}geheim`,
    location: `/${type}/${index}`,
    owner: [NORTH, SOUTH, null][index % 3],
    department: [NORTH, SOUTH][index % 2],
    kind: ['dienst', 'verfahren'][index % 2],
    ref: `component:default/${type}${index}geheim`,
    authorization: { resourceRef: `${type}${index}geheim` },
  }));
}

const DOCUMENTS: Record<string, Thing[]> = {
  entry: things('entry', 23),
  school: things('school', 8),
  'backlog-item': things('item', 9),
  vault: things('vault', 3),
  [SILENT]: things(SILENT, 3),
};

type Conditions = PermissionCriteria<PermissionCondition>;

function only(conditions: Conditions): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'things',
    resourceType,
    conditions,
  };
}

const of = (rule: string, ...values: string[]): PermissionCondition => ({
  rule,
  resourceType,
  params: { values },
});
const NORTHERN = of('IS_OWNER', NORTH);
const SERVICE = of('IS_KIND', 'dienst');
const UNKNOWN = of('IS_FULL_MOON');

const isThing = (type: string) => type === 'entry' || type === 'school';

const CASES: Array<
  [string, Decisions, (type: string, document: Thing) => boolean]
> = [
  ['nothing', {}, () => false],
  [
    'all that somebody spoke for',
    { 'thing.read': ALLOW, 'board.read': ALLOW, 'vault.read': ALLOW },
    type => type !== SILENT,
  ],
  [
    'a permission without a resource',
    { 'thing.read': DENY, 'board.read': ALLOW },
    type => type === 'backlog-item',
  ],
  [
    'what one’s group owns, and boards',
    { 'thing.read': only(NORTHERN), 'board.read': ALLOW },
    (type, { owner }) =>
      type === 'backlog-item' || (isThing(type) && owner === NORTH),
  ],
  [
    'what one’s group does not own, also what nobody owns',
    { 'thing.read': only({ not: NORTHERN }) },
    (type, { owner }) => isThing(type) && owner !== NORTH,
  ],
  [
    'a kind, or what one’s group owns',
    { 'thing.read': only({ anyOf: [SERVICE, NORTHERN] }) },
    (type, { kind, owner }) =>
      isThing(type) && (kind === 'dienst' || owner === NORTH),
  ],
  [
    'a kind that one’s group owns',
    { 'thing.read': only({ allOf: [SERVICE, NORTHERN] }) },
    (type, { kind, owner }) =>
      isThing(type) && kind === 'dienst' && owner === NORTH,
  ],
  [
    'what one’s group owns, or something not understood',
    { 'thing.read': only({ anyOf: [NORTHERN, UNKNOWN] }) },
    (type, { owner }) => isThing(type) && owner === NORTH,
  ],
  ['something not understood', { 'thing.read': only(UNKNOWN) }, () => false],
  [
    'what is not something not understood',
    { 'thing.read': only({ not: UNKNOWN }) },
    () => false,
  ],
  [
    'conditions on what nobody can translate them for',
    { 'vault.read': only(NORTHERN) },
    () => false,
  ],
];

function counted(values: string[]): Array<{ value: string; count: number }> {
  return [...new Set(values)]
    .map(value => ({
      value,
      count: values.filter(each => each === value).length,
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

describe.each(databases.eachSupportedId())('rights in %s', id => {
  let search: TestSearch;

  beforeAll(async () => {
    search = await startTestSearch(await databases.initMigrated(id), {
      types: TYPES,
      silent: [SILENT],
      documents: DOCUMENTS,
    });
    for (const type of Object.keys(DOCUMENTS)) {
      await search.index(type);
    }
  });

  /** All pages of what a question finds. */
  async function allPages(query: object): Promise<PortalResultSet[]> {
    const pages: PortalResultSet[] = [];
    let pageCursor: string | undefined;
    do {
      pages.push(await search.find({ ...query, pageLimit: 7, pageCursor }));
      pageCursor = pages[pages.length - 1].nextPageCursor;
    } while (pageCursor);
    return pages;
  }

  describe.each(CASES)('to see %s', (_, decisions, maySee) => {
    const seen = Object.entries(DOCUMENTS).flatMap(([type, documents]) =>
      documents
        .filter(document => maySee(type, document))
        .map(document => ({ type, document })),
    );
    const hidden = Object.entries(DOCUMENTS).flatMap(([type, documents]) =>
      documents.filter(document => !maySee(type, document)),
    );
    const titles = seen.map(({ document }) => document.title).sort();

    function expectNothingHidden(answer: unknown) {
      const text = JSON.stringify(answer);
      expect(
        hidden.filter(({ authorization }) =>
          text.includes(authorization?.resourceRef ?? '?'),
        ),
      ).toEqual([]);
    }

    beforeAll(() => {
      search.state.decisions = { [MIA]: decisions };
    });

    it.each([
      ['a word', 'ausweis'],
      ['nothing', ''],
    ])(
      'finds that on all pages, and counts that, for %s',
      async (_word, term) => {
        const pages = await allPages({ term, facets: true });
        const results = pages.flatMap(page => page.results);
        expect(results.map(({ document }) => document.title).sort()).toEqual(
          titles,
        );
        expect(results.map(({ rank }) => rank)).toEqual(
          results.map((_result, index) => index + 1),
        );
        for (const page of pages) {
          expect(page).toMatchObject({
            numberOfResults: titles.length,
            facets: {
              types: counted(seen.map(({ type }) => type)),
              departments: counted(
                seen.map(({ document }) => document.department),
              ),
            },
          });
          expectNothingHidden(page);
        }
      },
    );

    it('suggests that, and knows that to be about something', async () => {
      const suggestions = await search
        .as(MIA)
        .get('/suggestions', { term: 'ausw' });
      expectNothingHidden(suggestions.body);
      const { groups } = suggestionsSchema.parse(suggestions.body);
      const types = new Set(seen.map(({ type }) => type));
      // Three of each, eight in all.
      expect(groups).toHaveLength(Math.min(3, types.size));
      expect(groups.every(({ type }) => types.has(type))).toBe(true);
      for (const type of ['entry', 'school']) {
        const { body } = await search
          .as(MIA)
          .get('/refs', { term: 'ausweis', type });
        expect(foundRefsSchema.parse(body).refs.sort()).toEqual(
          seen
            .filter(each => each.type === type)
            .map(({ document }) => document.ref)
            .sort(),
        );
      }
    });

    it('finds nothing else by its own word, filter or type', async () => {
      const [first] = hidden;
      const word = first?.authorization?.resourceRef ?? '';
      const byWord = await search.find({ term: word, facets: true });
      expectNothingHidden(byWord);
      const byField = await search.find({
        filters: { location: first?.location ?? '' },
      });
      expect(byField).toEqual({ results: [], numberOfResults: 0 });
      for (const { type } of TYPES) {
        const { results, numberOfResults } = await search.find({
          types: [type],
          pageLimit: 100,
        });
        expect(numberOfResults).toBe(
          seen.filter(each => each.type === type).length,
        );
        expect(results).toHaveLength(numberOfResults ?? -1);
      }
    });
  });

  it('are asked for once for a question, each permission once', async () => {
    search.asked.length = 0;
    await search.find({ term: 'ausweis', facets: true });
    expect(search.asked).toEqual([['thing.read', 'board.read', 'vault.read']]);
  });

  it('hold at once when they change, and for each person', async () => {
    const titlesFor = async (who: string) =>
      (await search.find({ term: 'item0geheim' }, who)).numberOfResults;
    search.state.decisions = { [MIA]: { 'board.read': ALLOW } };
    expect(await titlesFor(MIA)).toBe(1);
    expect(await titlesFor('user:default/max')).toBe(0);
    search.state.decisions = {};
    expect(await titlesFor(MIA)).toBe(0);
  });

  it('cannot be asked for without being somebody', async () => {
    for (const { method, path } of operations) {
      const { status, text } = await search.callAsNobody(
        method,
        `${path.replace(/:\w+/g, '1')}?term=ausweis`,
      );
      expect([path, status]).toEqual([path, 401]);
      expect(text).not.toContain('geheim');
    }
  });
});
