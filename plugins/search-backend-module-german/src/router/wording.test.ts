import { createPermission } from '@backstage/plugin-permission-common';
import {
  gapListSchema,
  MAX_SYNONYMS,
  PortalDocument,
  shippedSynonymListSchema,
  Synonym,
  synonymListSchema,
  synonymSchema,
} from '@rathaus/plugin-search-common';
import { fieldProblemSchema } from '@rathaus/rathaus-common';
import { Operation } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { z } from 'zod';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  ALLOW,
  MIA,
  startTestSearch,
  TestSearch,
  titlesIn,
} from '../__testUtils__/startTestSearch';
import { wordingOperations } from '../openapi/wordingOperations';
import { DatabaseSynonymStore } from '../synonyms/DatabaseSynonymStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});

const SCOUT = 'user:default/scout';
const HEAD = 'user:default/head';
const DOCUMENTS: PortalDocument[] = [
  { title: 'Hundesteuer', text: '', location: '/hund' },
  { title: 'Personalausweis', text: '', location: '/ausweis' },
];

const PERSO = { words: ['Lappenkarte'], meanings: ['Personalausweis'] };

function problemsIn({ body }: { body: unknown }): string[] {
  return z
    .object({ error: z.object({ fields: z.array(fieldProblemSchema) }) })
    .parse(body)
    .error.fields.map(({ path, code }) => `${path} ${code}`);
}

describe.each(databases.eachSupportedId())('wording, %s', id => {
  let knex: Knex;
  let search: TestSearch;
  /** Another process with the same database. */
  let replica: TestSearch;

  beforeAll(async () => {
    knex = await databases.initMigrated(id);
    const options = {
      types: [{ type: 'entry', visibilityPermission: read }],
      documents: { entry: DOCUMENTS },
    };
    search = await startTestSearch(knex, options);
    replica = await startTestSearch(knex, options);
    for (const { state } of [search, replica]) {
      const reader = { 'thing.read': ALLOW, 'search.wording.read': ALLOW };
      state.decisions = {
        [MIA]: { 'thing.read': ALLOW },
        [HEAD]: reader,
        [SCOUT]: { ...reader, 'search.wording.write': ALLOW },
      };
    }
    await search.index('entry');
  });

  beforeEach(async () => {
    for (const table of ['synonym_keys', 'synonyms', 'gaps']) {
      await knex(`german_${table}`).delete();
    }
    search.audited.length = 0;
  });

  const scout = (replicaOf = search) => replicaOf.as(SCOUT);

  async function keep(input: object = PERSO): Promise<Synonym> {
    const answer = await scout().send('post', '/synonyms', {
      bothWays: false,
      ...input,
    });
    if (answer.status !== 201) {
      throw new Error(`${answer.status} ${answer.text}`);
    }
    return synonymSchema.parse(answer.body);
  }

  async function gaps(who = SCOUT) {
    const { body } = await search.as(who).get('/gaps');
    return gapListSchema
      .parse(body)
      .items.map(({ term, count }) => `${term} ${count}`);
  }

  const found = async (term: string, from = search, who = MIA) =>
    titlesIn(await from.find({ term }, who));

  describe('rights', () => {
    const READ = [SCOUT, HEAD];
    const TABLE: Record<string, string[]> = {
      'get /wording': [SCOUT, HEAD, MIA],
      'get /synonyms': READ,
      'get /synonyms/shipped': READ,
      'post /synonyms': [SCOUT],
      'put /synonyms/:id': [SCOUT],
      'post /synonyms/:id/delete': [SCOUT],
      'get /gaps': READ,
      'post /gaps/dismiss': [SCOUT],
      'post /gaps/restore': [SCOUT],
    };
    const idOf = ({ method, path }: Operation) => `${method} ${path}`;

    async function call(
      { method, path }: Operation,
      who: string,
    ): Promise<number> {
      if (method === 'get') {
        return (await search.as(who).get(path)).status;
      }
      const kept = path.includes(':id') ? await keep() : undefined;
      const body = path.startsWith('/gaps') && { term: 'Gleitkomma' }
        ? { term: 'Gleitkomma' }
        : { ...PERSO, bothWays: true };
      const answer = await search
        .as(who)
        .send(
          method,
          path.replace(':id', kept?.id ?? ''),
          path.endsWith('/delete') ? {} : body,
          kept?.revision,
        );
      await knex('german_synonym_keys').delete();
      await knex('german_synonyms').delete();
      return answer.status;
    }

    it('has a row for each route', () => {
      expect(Object.keys(TABLE).sort()).toEqual(
        wordingOperations.map(idOf).sort(),
      );
    });

    it.each(wordingOperations.map(each => [idOf(each), each] as const))(
      '%s',
      async (name, operation) => {
        await found('Gleitkomma');
        const may: string[] = [];
        for (const who of [SCOUT, HEAD, MIA]) {
          const status = await call(operation, who);
          expect([200, 201, 403]).toContain(status);
          may.push(...(status < 300 ? [who] : []));
        }
        expect(may).toEqual(TABLE[name]);
      },
    );

    it('says what somebody may do, and nothing to nobody', async () => {
      const actionsOf = async (who: string) =>
        (await search.as(who).get('/wording')).body.allowedActions;
      expect(await actionsOf(SCOUT)).toEqual(['read', 'write']);
      expect(await actionsOf(HEAD)).toEqual(['read']);
      expect(await actionsOf(MIA)).toEqual([]);
      expect((await search.getAsNobody('/gaps')).status).toBe(401);
    });
  });

  describe('synonyms', () => {
    it('hold at once, on every replica, until they are deleted', async () => {
      expect(await found('Lappenkarte', replica)).toEqual([]);
      const { id: kept, revision } = await keep();
      expect(await found('lappenkarten', replica)).toEqual(['Personalausweis']);
      // With a typing error, too.
      expect(await found('Lapenkarte', replica)).toEqual(['Personalausweis']);
      expect(await found('Personalausweis')).toEqual(['Personalausweis']);

      const changed = await scout().send(
        'put',
        `/synonyms/${kept}`,
        { words: ['Bello Abgabe'], meanings: ['Hundesteuer'], bothWays: false },
        revision,
      );
      expect(changed.headers.etag).toBe('"2"');
      expect(await found('Lappenkarte', replica)).toEqual([]);
      expect(await found('Abgabe für Bello', replica)).toEqual(['Hundesteuer']);

      const deleted = await scout(replica).send(
        'post',
        `/synonyms/${kept}/delete`,
        {},
        2,
      );
      expect(deleted.body).toMatchObject({ words: ['Bello Abgabe'] });
      expect(await found('Bello Abgabe')).toEqual([]);
      expect(search.audited).toEqual([
        'synonym-create success',
        'synonym-update success',
      ]);
    });

    it('hold the other way round when they say so', async () => {
      await keep({
        words: ['Waldi'],
        meanings: ['Hundesteuer', 'Vierbeiner'],
        bothWays: true,
      });
      expect(await found('Vierbeiner')).toEqual(['Hundesteuer']);
      expect(await found('Waldi')).toEqual(['Hundesteuer']);
    });

    it('are listed by their first word', async () => {
      await keep({ words: ['Ödland'], meanings: ['Brache'] });
      await keep({ words: ['Zebra'], meanings: ['Fußgängerüberweg'] });
      await keep({ words: ['ab'], meanings: ['an'] });
      const { body } = await search.as(HEAD).get('/synonyms');
      const list = synonymListSchema.parse(body);
      expect(list.items.map(({ words }) => words[0])).toEqual([
        'ab',
        'Ödland',
        'Zebra',
      ]);
      expect(list.totalItems).toBe(3);
      const shipped = await search.as(HEAD).get('/synonyms/shipped');
      expect(shippedSynonymListSchema.parse(shipped.body).items).toContainEqual(
        {
          words: ['fahrerlaubnis'],
          meanings: ['führerschein'],
          bothWays: true,
        },
      );
    });

    it('tell who comes second what is there now', async () => {
      const { id: kept } = await keep();
      const write = (meaning: string) =>
        scout().send(
          'put',
          `/synonyms/${kept}`,
          { ...PERSO, meanings: [meaning], bothWays: false },
          1,
        );
      const answers = await Promise.all([write('Hund'), write('Katze')]);
      const [first, second] = answers.sort((a, b) => a.status - b.status);
      expect([first.status, second.status]).toEqual([200, 409]);
      expect(second.body.error.current).toEqual(first.body);
      expect(problemsIn(second)).toEqual(['If-Match stale_revision']);
      const late = await scout().send(
        'post',
        `/synonyms/${kept}/delete`,
        {},
        1,
      );
      expect(late.body.error.current).toEqual(first.body);
      await scout().send('post', `/synonyms/${kept}/delete`, {}, 2);
      const gone = await write('Maus');
      expect(gone.status).toBe(404);
    });

    it('have a phrase only once, however it is written', async () => {
      await keep({ words: ['Kfz-Stelle', 'Straßenamt'], meanings: ['Auto'] });
      const answer = await scout().send('post', '/synonyms', {
        words: ['Neues', 'STRASSENAMT', 'kfzstelle'],
        meanings: ['Wagen'],
        bothWays: false,
      });
      expect(answer.status).toBe(409);
      expect(problemsIn(answer)).toEqual([
        'words.1 duplicate',
        'words.2 duplicate',
      ]);
    });

    it('are no more than people find their way in', async () => {
      await knex('german_synonyms').insert(
        Array.from({ length: MAX_SYNONYMS }, (_, index) => ({
          id: `id-${index}`,
          revision: 1,
          words: '["a"]',
          meanings: '["b"]',
          both_ways: false,
          updated_at: '2026-11-23T09:00:00.000Z',
        })).slice(0, 500),
      );
      await knex('german_synonyms').insert(
        knex('german_synonyms').select(
          knex.raw("id || 'x'"),
          'revision',
          'words',
          'meanings',
          'both_ways',
          'updated_at',
        ),
      );
      const answer = await scout().send('post', '/synonyms', {
        ...PERSO,
        bothWays: false,
      });
      expect(answer.status).toBe(409);
    });

    it('are looked up anew by a version that takes words apart differently', async () => {
      await keep();
      await knex('german_synonym_keys').delete();
      expect(await found('Lappenkarte')).toEqual([]);
      await new DatabaseSynonymStore(knex).refreshKeys();
      expect(await found('Lappenkarte')).toEqual(['Personalausweis']);
    });
  });

  describe('gaps', () => {
    it('are what people look for and do not find, without anything about them', async () => {
      await found('Drachenflug');
      await found('DRACHENFLUG ');
      await found('drachenflüg', search, HEAD);
      await found('Hundesteuer');
      expect(await gaps()).toEqual(['drachenflüg 3']);
      const rows = await knex('german_gaps').select('*');
      expect(Object.keys(rows[0]).sort()).toEqual([
        'aside',
        'count',
        'key',
        'monday',
        'term',
      ]);
      expect(search.logged.join()).not.toMatch(/drachenfl/i);
    });

    it('are only questions about everything, by people', async () => {
      const ask = (query: object) => search.as(MIA).get('/query', query);
      await ask({ term: 'Drachenflug', types: ['entry'] });
      await ask({ term: 'Drachenflug', filters: { department: 'x' } });
      await ask({ term: 'Drachenflug', pageCursor: 'MQ==' });
      await ask({ term: '  ' });
      await ask({ term: '!?' });
      await ask({ term: 'erika@example.org' });
      expect(await gaps()).toEqual([]);
    });

    it('vanish once they are found', async () => {
      await found('Lappenkarte');
      await found('Drachenflug');
      await keep();
      expect(await gaps()).toEqual(['Drachenflug 1']);
    });

    it('stay for those who may see what others do not find', async () => {
      search.state.decisions[MIA] = {};
      await found('Hundesteuer');
      search.state.decisions[MIA] = { 'thing.read': ALLOW };
      search.state.decisions[HEAD] = { 'search.wording.read': ALLOW };
      expect(await gaps(HEAD)).toEqual(['Hundesteuer 1']);
      search.state.decisions[HEAD] = {
        'thing.read': ALLOW,
        'search.wording.read': ALLOW,
      };
    });

    it('are put aside until somebody looks for them again', async () => {
      await found('Drachenflug');
      const dismiss = () =>
        scout().send('post', '/gaps/dismiss', { term: 'drachenflug!' });
      expect((await dismiss()).body).toMatchObject({
        term: 'Drachenflug',
        count: 1,
      });
      expect((await dismiss()).status).toBe(200);
      expect(await gaps()).toEqual([]);
      await scout().send('post', '/gaps/restore', { term: 'Drachenflug' });
      expect(await gaps()).toEqual(['Drachenflug 1']);
      await dismiss();
      await found('Drachenflug', replica);
      expect(await gaps()).toEqual(['Drachenflug 2']);
      expect(search.audited).toEqual([
        'gap-dismiss success',
        'gap-dismiss success',
        'gap-restore success',
        'gap-dismiss success',
      ]);
      const none = await scout().send('post', '/gaps/dismiss', { term: 'Nie' });
      expect(none.status).toBe(404);
    });
  });

  describe('bad input', () => {
    it.each([
      [{}, ['words required', 'meanings required', 'bothWays required']],
      [{ ...PERSO, bothWays: 'ja' }, ['bothWays invalid_type']],
      [{ ...PERSO, bothWays: true, by: 'x' }, ['by unknown_field']],
      [{ ...PERSO, words: [], bothWays: true }, ['words too_few']],
      [
        { words: ['a', ' a '], meanings: ['!', 'x,y', ''], bothWays: true },
        [
          'words.1 duplicate',
          'meanings.0 invalid',
          'meanings.1 invalid',
          'meanings.2 required',
          'meanings.2 invalid',
        ],
      ],
      [
        {
          words: ['Ämter'],
          meanings: ['aemter', '٣'.repeat(61)],
          bothWays: true,
        },
        ['meanings.1 too_long'],
      ],
      [
        { words: ['Ämter'], meanings: ['aemter'], bothWays: false },
        ['meanings.0 duplicate'],
      ],
      [
        { words: ['ﷺ'.repeat(60)], meanings: ['x\u0000'], bothWays: false },
        ['meanings.0 control_characters'],
      ],
      [
        { words: ['ﷺ'.repeat(60)], meanings: ['x'], bothWays: false },
        ['words.0 invalid'],
      ],
      [
        { words: ['x\ud800'], meanings: ['x\ny'], bothWays: false },
        ['words.0 control_characters', 'meanings.0 line_break'],
      ],
    ])('%j', async (body, problems) => {
      const answer = await scout().send('post', '/synonyms', body);
      expect(answer.status).toBe(400);
      expect(problemsIn(answer)).toEqual(problems);
    });

    it('names what is missing elsewhere', async () => {
      const { id: kept } = await keep();
      const input = { ...PERSO, bothWays: true };
      const put = (ifMatch?: string) =>
        scout().send('put', `/synonyms/${kept}`, input, ifMatch);
      expect(problemsIn(await put())).toEqual(['If-Match required']);
      expect(problemsIn(await put('*'))).toEqual(['If-Match invalid']);
      const none = await scout().send('put', "/synonyms/'x", input, 1);
      expect(none.status).toBe(404);
      const gap = (body: object | string) =>
        scout().send('post', '/gaps/dismiss', body);
      expect(problemsIn(await gap({}))).toEqual(['term required']);
      expect(problemsIn(await gap({ term: 'x\u0000' }))).toEqual([
        'term control_characters',
      ]);
      expect((await gap('{')).status).toBe(400);
    });
  });
});
