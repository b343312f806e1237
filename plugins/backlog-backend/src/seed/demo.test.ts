import { mockServices } from '@backstage/backend-test-utils';
import { readCsv } from '@rathaus/rathaus-node';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { createTestDatabases } from '../__testUtils__/databases';
import { startTestBacklog } from '../__testUtils__/startTestBacklog';
import { fieldProblems } from '../items/checks/fieldProblems';
import { readSettings } from '../settings';
import { BoardSeed, readSeed } from './readSeed';

/*
 * The example items are data that nobody reviews line by line and that the seed
 * writes without the checks a person's edit goes through.
 */

jest.setTimeout(60_000);

const ROOT = path.resolve(__dirname, '../../../..');
const TODAY = '2026-11-23';

const databases = createTestDatabases();

/** `rathaus.backlog` as the portal's own configuration has it. */
async function readConfig() {
  const text = await fs.readFile(path.join(ROOT, 'app-config.yaml'), 'utf8');
  const { rathaus } = z
    .looseObject({
      rathaus: z.looseObject({ backlog: z.record(z.string(), z.json()) }),
    })
    .parse(parse(text));
  return rathaus.backlog;
}

/** Refs of the example people, and of the schools of the example list. */
async function readRefs(): Promise<Set<string>> {
  const folder = path.join(ROOT, 'demo/organisation');
  const texts = await Promise.all(
    (await fs.readdir(folder))
      .filter(name => name.endsWith('.yaml'))
      .map(name => fs.readFile(path.join(folder, name), 'utf8')),
  );
  const entity = z.looseObject({
    kind: z.string(),
    metadata: z.looseObject({ name: z.string() }),
  });
  const refs = texts
    .flatMap(text => parseAllDocuments(text))
    .map(document => entity.parse(document.toJS()))
    .map(({ kind, metadata }) =>
      `${kind}:default/${metadata.name}`.toLowerCase(),
    );
  const list = await fs.readFile(path.join(ROOT, 'demo/schulen/schulen.csv'));
  const { headers, rows } = await readCsv(list, { maxRows: 1_000 });
  const column = headers.indexOf('Schulnummer');
  return new Set([
    ...refs,
    ...rows.map(({ cells }) => `group:default/schule-${cells[column]}`),
  ]);
}

function refsIn({ items }: BoardSeed): string[] {
  return items.flatMap(({ by, handedInBy, fields, moved, comments }) =>
    [
      by,
      handedInBy,
      fields.assignee,
      ...(fields.schools ?? []).map(({ ref }) => ref),
      ...moved.map(move => move.by),
      ...comments.flatMap(comment => [comment.by, ...comment.mentions]),
    ].filter(ref => ref !== undefined),
  );
}

describe('the example items', () => {
  let seed: BoardSeed;
  let settings: ReturnType<typeof readSettings>;

  beforeAll(async () => {
    [seed] = await readSeed(path.join(ROOT, 'demo/backlog'), TODAY);
    settings = readSettings(
      mockServices.rootConfig({
        data: { rathaus: { backlog: await readConfig() } },
      }),
    );
  });

  it('refer only to people and schools that are there', async () => {
    const known = await readRefs();
    expect(refsIn(seed).filter(ref => !known.has(ref))).toEqual([]);
  });

  it('fit the board and its programmes', () => {
    const [{ board, programmes }] = settings.boards;
    expect(seed.board).toBe(board.id);
    const columns = board.columns.map(({ id }) => id);
    for (const { key, column, fields, moved, declined } of seed.items) {
      expect([key, fieldProblems(board, fields)]).toEqual([key, []]);
      const places = [
        column,
        ...moved.map(move => move.column),
        ...(declined ? [declined.column] : []),
      ];
      expect(columns).toEqual(expect.arrayContaining(places));
    }
    const funded = seed.items.flatMap(
      ({ fields }) => fields.funding?.programme ?? [],
    );
    expect(programmes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(funded),
    );
  });
});

describe.each(databases.eachSupportedId())('the example board, %s', id => {
  it('has something in every column, and drafts of schools', async () => {
    const backlog = await startTestBacklog(await databases.initMigrated(id), {
      config: {
        ...(await readConfig()),
        seed: { file: path.join(ROOT, 'demo/backlog') },
      },
    });
    const { body } = await backlog.as('staff').send('get', '/boards');
    expect(body.items[0].counts).toEqual({
      eingang: 5,
      geprueft: 8,
      geplant: 10,
      umsetzung: 6,
      fertig: 9,
    });
    const view = await backlog.as('staff').send('get', '/boards/schulen');
    expect(view.body.items).toHaveLength(41);
    const report = await backlog
      .as('staff')
      .send('get', '/boards/schulen/funding');
    const [digitalpakt] = report.body.items;
    expect(digitalpakt.items).toBe(4);
    expect(digitalpakt.planned + digitalpakt.own).toBe(digitalpakt.cost);
  });
});
