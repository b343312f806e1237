import { createPermission } from '@backstage/plugin-permission-common';
import {
  PortalDocument,
  PortalResultSet,
  suggestionsSchema,
} from '@rathaus/plugin-search-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  ALLOW,
  MIA,
  startTestSearch,
  TestSearch,
  titlesIn,
} from '../__testUtils__/startTestSearch';
import { operations } from '../openapi/operations';

/** Written so that nothing takes it for a link. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

jest.setTimeout(60_000);

const databases = createTestDatabases();

const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});
const TYPES = ['entry', 'school', 'handbook'].map(type => ({
  type,
  visibilityPermission: read,
}));

const NORTH = 'group:default/nord';
const SOUTH = 'group:default/sued';

function doc(
  title: string,
  more: Partial<PortalDocument> & Record<string, unknown> = {},
): PortalDocument {
  return { title, text: '', location: `/${encodeURI(title)}`, ...more };
}

const DOCUMENTS = {
  entry: [
    doc('Führerschein', {
      text: 'Die alten Führerscheine aus Papier werden umgetauscht.',
      department: NORTH,
      ref: 'component:default/fuehrerschein',
      responsibility: 'kreis',
      responsibleBody: 'Kreis Musterland',
      authorization: { resourceRef: 'component:default/fuehrerschein' },
    }),
    doc('Führerscheine: Papier und Karte', { department: SOUTH, ref: 'b' }),
    doc('Führerschein-Sperre', {
      closed: true,
      department: NORTH,
      ref: 'component:default/sperre',
    }),
    doc('Parkgebühr Zone A', { owner: NORTH }),
    doc('Parkgebühr Zone B', { owner: SOUTH }),
    doc('Hundesteuer', { keywords: 'Vierbeiner', kind: 'steuer' }),
    doc('Gewerbesteuer', { aliases: ['GewSt'], kind: 'steuer', isOpen: true }),
    doc('Grundsteuer', { text: 'Vierbeiner sind nicht gemeint.', stage: 2 }),
    doc('Böser Link', { location: SCRIPT }),
    doc('<b>Führerschein</b> & "Zubehör"', { department: null }),
  ],
  school: Array.from({ length: 5 }, (_, index) =>
    doc(`Führerscheinschule ${index}`, { department: NORTH }),
  ),
  handbook: Array.from({ length: 5 }, (_, index) =>
    doc(`Kapitel ${index}`, { text: 'Vom Führerschein.' }),
  ),
};

describe.each(databases.eachSupportedId())('GET /query in %s', id => {
  let search: TestSearch;
  /** Answers while nothing was read. */
  let beforeAnything: Awaited<
    ReturnType<ReturnType<TestSearch['as']>['get']>
  >[];

  beforeAll(async () => {
    search = await startTestSearch(await databases.initMigrated(id), {
      types: TYPES,
      documents: DOCUMENTS,
    });
    search.state.decisions = { [MIA]: { 'thing.read': ALLOW } };
    beforeAnything = await Promise.all([
      search.as(MIA).get('/query', { term: 'ausweis' }),
      search.as(MIA).get('/refs', { term: 'ausweis', type: 'entry' }),
      search.as(MIA).get('/suggestions', { term: 'ausweis' }),
    ]);
    for (const { type } of TYPES) {
      await search.index(type);
    }
  });

  it('says that it has not read anything yet, rather than that there is nothing', () => {
    const [query, refs, suggestions] = beforeAnything;
    for (const { body, status } of [query, refs]) {
      expect(status).toBe(503);
      expect(body.error.name).toBe('MissingIndexError');
    }
    expect(suggestions.body).toEqual({ groups: [] });
  });

  it('is answered by the German engine, which writes no words into the log', async () => {
    search.logged.length = 0;
    // Backstage's own route knows neither facets nor a name of the field that is wrong.
    const found = await search.find({ term: 'fuehrerschein', facets: true });
    expect(found.facets).toBeDefined();
    const bad = await search
      .as(MIA)
      .get('/query', { term: 'fuehrerschein', pageCursor: '?' });
    expect(bad.status).toBe(400);
    expect(bad.body.error.fields).toMatchObject([{ path: 'pageCursor' }]);
    expect(search.logged.join()).not.toMatch(/rerschein/i);
  });

  it('finds pages one after the other and back, each document once', async () => {
    const all = await search.find({ term: 'führerschein', pageLimit: 100 });
    const walked: string[] = [];
    let page: PortalResultSet = await search.find({
      term: 'führerschein',
      pageLimit: 4,
    });
    expect(page.previousPageCursor).toBeUndefined();
    for (;;) {
      walked.push(...titlesIn(page));
      if (!page.nextPageCursor) {
        break;
      }
      const before = page;
      page = await search.find({
        term: 'führerschein',
        pageLimit: 4,
        pageCursor: page.nextPageCursor,
      });
      const back = await search.find({
        term: 'führerschein',
        pageLimit: 4,
        pageCursor: page.previousPageCursor,
      });
      expect(titlesIn(back)).toEqual(titlesIn(before));
    }
    expect(walked).toEqual(titlesIn(all));
    expect(new Set(walked).size).toBe(all.numberOfResults);
    const behind = await search.find({
      term: 'führerschein',
      pageCursor: Buffer.from('77').toString('base64'),
    });
    expect(behind).toMatchObject({
      results: [],
      numberOfResults: all.numberOfResults,
    });
    expect(behind.nextPageCursor).toBeUndefined();
  });

  it('has everything by title when nothing is asked', async () => {
    const found = await search.find({ types: ['entry'], pageLimit: 100 });
    expect(titlesIn(found)).toEqual([
      '<b>Führerschein</b> & "Zubehör"',
      'Führerschein',
      'Führerschein-Sperre',
      'Führerscheine: Papier und Karte',
      'Gewerbesteuer',
      'Grundsteuer',
      'Hundesteuer',
      'Parkgebühr Zone A',
      'Parkgebühr Zone B',
    ]);
  });

  it('counts each facet without its own choice, as one finds after choosing', async () => {
    const all = await search.find({ term: 'führerschein', facets: true });
    expect(all.facets).toEqual({
      types: [
        { value: 'handbook', count: 5 },
        { value: 'school', count: 5 },
        { value: 'entry', count: 4 },
      ],
      departments: [
        { value: NORTH, count: 7 },
        { value: SOUTH, count: 1 },
      ],
    });
    const entries = await search.find({
      term: 'führerschein',
      types: ['entry'],
      facets: true,
    });
    expect(entries).toMatchObject({
      numberOfResults: 4,
      facets: {
        types: all.facets?.types,
        departments: [
          { value: NORTH, count: 2 },
          { value: SOUTH, count: 1 },
        ],
      },
    });
    const inNorth = await search.find({
      term: 'führerschein',
      filters: { department: NORTH },
      facets: true,
    });
    expect(inNorth).toMatchObject({
      numberOfResults: 7,
      facets: {
        types: [
          { value: 'school', count: 5 },
          { value: 'entry', count: 2 },
        ],
        departments: all.facets?.departments,
      },
    });
  });

  it.each([
    [{ kind: 'steuer' }, ['Gewerbesteuer', 'Hundesteuer']],
    [{ isOpen: 'true' }, ['Gewerbesteuer']],
    [{ stage: '2' }, ['Grundsteuer']],
    [{ aliases: 'GewSt' }, ['Gewerbesteuer']],
    [{ kind: 'steuer', isOpen: 'true' }, ['Gewerbesteuer']],
    [{ kind: 'gebühr' }, []],
    [{ nosuchfield: 'x' }, []],
    [{ department: 'group:default/none' }, []],
  ])('filters by %j', async (filters, titles) => {
    expect(titlesIn(await search.find({ filters }))).toEqual(titles);
  });

  it('filters by one of several values', async () => {
    const found = await search.find(
      'filters[department][]=group:default/sued&filters[department][]=group:default/nord&types=entry',
    );
    expect(found.numberOfResults).toBe(3);
  });

  it('puts what is closed behind all others', async () => {
    const found = await search.find({ term: 'führerschein', pageLimit: 100 });
    const titles = titlesIn(found);
    expect(titles[0]).toBe('Führerschein');
    expect(titles[titles.length - 1]).toBe('Führerschein-Sperre');
  });

  it('puts what belongs to one’s own group a little further up', async () => {
    const zones = async (groups: string[]) => {
      search.state.ownGroups = groups;
      return titlesIn(await search.find({ term: 'parkgebuehr' }));
    };
    const [a, b] = ['Parkgebühr Zone A', 'Parkgebühr Zone B'];
    expect(await zones([])).toEqual([a, b]);
    expect(await zones([SOUTH])).toEqual([b, a]);
    expect(await zones([NORTH, SOUTH])).toEqual([a, b]);
  });

  it('finds by keywords before text', async () => {
    expect(titlesIn(await search.find({ term: 'vierbeiner' }))).toEqual([
      'Hundesteuer',
      'Grundsteuer',
    ]);
  });

  it('marks words as they were written, however they were asked for', async () => {
    const { results } = await search.find({ term: 'FUEHRERSCHEIN' });
    const marked = results.flatMap(({ document, highlight }) => {
      const { preTag = '', postTag = '', fields = {} } = highlight ?? {};
      const plain = Object.entries(fields).map(([name, text]) =>
        text.replaceAll(preTag, '').replaceAll(postTag, '') === document[name]
          ? text.replaceAll(preTag, '[').replaceAll(postTag, ']')
          : `not ${document[name]}`,
      );
      return plain;
    });
    expect(marked).toEqual(
      expect.arrayContaining([
        '[Führerschein]',
        'Die alten [Führerscheine] aus Papier werden umgetauscht.',
        '<b>[Führerschein]</b> & "Zubehör"',
        'Vom [Führerschein].',
      ]),
    );
  });

  it('passes on who is responsible, but not which right it takes', async () => {
    const { results } = await search.find({ term: 'fuehrerschein' });
    expect(results[0].document).toMatchObject({
      title: 'Führerschein',
      responsibility: 'kreis',
      responsibleBody: 'Kreis Musterland',
    });
    expect(results[0].document).not.toHaveProperty('authorization');
  });

  it('suggests the best three of each type, eight in all', async () => {
    const { body } = await search
      .as(MIA)
      .get('/suggestions', { term: 'führersch' });
    const { groups } = suggestionsSchema.parse(body);
    expect(groups.map(({ type, items }) => [type, items.length])).toEqual([
      ['entry', 3],
      ['school', 3],
      ['handbook', 2],
    ]);
    expect(groups[0].items[0].document.title).toBe('Führerschein');
    expect(groups[0].items[0].highlight?.fields.title).toContain(
      'Führerschein',
    );
    const nothing = await search.as(MIA).get('/suggestions', { term: ' ' });
    expect(nothing.body).toEqual({ groups: [] });
  });

  it('knows what all entries found are about, the best first', async () => {
    const { body } = await search
      .as(MIA)
      .get('/refs', { term: 'führerschein', type: 'entry' });
    expect(body).toEqual({
      refs: [
        'component:default/fuehrerschein',
        'b',
        'component:default/sperre',
      ],
    });
  });

  it('is described', async () => {
    const { body } = await search.as(MIA).get('/openapi.json');
    const paths = operations.map(({ path }) => path.replace(/:(\w+)/g, '{$1}'));
    expect(Object.keys(body.paths)).toEqual([...new Set(paths)]);
  });

  it.each([
    ['/query', `term=${'x'.repeat(101)}`, 'term', 'too_long'],
    ['/query', 'term[]=x', 'term', 'invalid_type'],
    ['/query', 'term[a]=x', 'term', 'invalid_type'],
    ['/query', 'types=nosuchtype', 'types.0', 'invalid_choice'],
    ['/query', 'types[]=entry&types[]=', 'types.1', 'invalid_choice'],
    ['/query', 'types[a]=entry', 'types', 'invalid_type'],
    ['/query', 'types[][a]=entry', 'types.0', 'invalid_type'],
    ['/query', 'pageLimit=0', 'pageLimit', 'too_small'],
    ['/query', 'pageLimit=101', 'pageLimit', 'too_big'],
    ['/query', 'pageLimit=1.5', 'pageLimit', 'invalid_type'],
    ['/query', 'pageLimit=viele', 'pageLimit', 'invalid_type'],
    ['/query', 'pageCursor=zzz', 'pageCursor', 'invalid'],
    ['/query', 'pageCursor=LTE=', 'pageCursor', 'invalid'],
    ['/query', 'pageCursor[]=MQ==', 'pageCursor', 'invalid_type'],
    ['/query', 'filters=x', 'filters', 'invalid_type'],
    ['/query', 'filters[a b]=x', 'filters.a b', 'invalid'],
    ['/query', `filters[a"']=x`, `filters.a"'`, 'invalid'],
    ['/query', 'filters[kind][a]=x', 'filters.kind', 'invalid_type'],
    [
      '/query',
      `filters[kind]=${'x'.repeat(501)}`,
      'filters.kind.0',
      'too_long',
    ],
    [
      '/query',
      'filters[department][][a]=x',
      'filters.department.0',
      'invalid_type',
    ],
    ['/query', 'facets=ja', 'facets', 'invalid_choice'],
    ['/suggestions', `term=${'x'.repeat(101)}`, 'term', 'too_long'],
    ['/suggestions', 'term[]=x', 'term', 'invalid_type'],
    ['/refs', 'term=x', 'type', 'required'],
    ['/refs', 'term=x&type=nosuchtype', 'type', 'invalid_choice'],
    ['/refs', 'term=x&type[]=entry', 'type', 'invalid_type'],
  ])('%s refuses %s and names the field', async (path, query, field, code) => {
    const { body, status } = await search.as(MIA).get(path, query);
    expect(status).toBe(400);
    expect(body.error.fields).toMatchObject([{ path: field, code }]);
  });

  it.each([
    'term=%00',
    'term=a%00b&filters[kind]=%00&filters[department]=%00',
    'term=%ED%A0%80',
    'term=%E0%A4%A',
    `term=${encodeURIComponent("'; drop table german_documents; --")}`,
    `filters[kind]=${encodeURIComponent(`x" or '1'='1`)}`,
    `filters[location]=${encodeURIComponent('%')}`,
    'term=%25_%5C',
    'filters[__proto__]=x&filters[constructor]=x',
    'unknown=1&term=',
  ])('is not confused by %s', async query => {
    const { body, status } = await search.as(MIA).get('/query', query);
    expect(status).toBe(200);
    expect(body.results).toBeInstanceOf(Array);
  });
});
