import readExcelFile from 'read-excel-file/node';
import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed, anItem, problemsIn } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH, refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('exports, %s', id => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  function exported(body: object) {
    return backlog
      .as('staff')
      .send('post', '/boards/schulen/export', { body })
      .responseType('blob');
  }

  /** The first column of the file: numbers of items. */
  async function numbersIn(items?: string[]): Promise<string[]> {
    const { body } = await exported({ format: 'csv', items });
    const [, ...lines] = body.toString('utf8').trimEnd().split('\r\n');
    return lines.map((line: string) => line.split(';')[0]);
  }

  it('hand over a file with a name', async () => {
    await anItem(backlog, {
      schools: [{ ref: NORTH }],
      estimate: 150_000,
      assignee: refOf('cdo'),
    });
    const csv = await exported({ format: 'csv' });
    expect(csv.status).toBe(200);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="schulen-2026-11-23.csv"',
      'cache-control': 'no-store',
    });
    expect(csv.body.toString('utf8')).toContain(
      '\r\nS-1;WLAN in der Aula;Geprüft;schule-100001;;;1500,00;',
    );
    const xlsx = await exported({ format: 'xlsx' });
    expect(xlsx.headers).toMatchObject({
      'content-type':
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="schulen-2026-11-23.xlsx"',
    });
    const [{ data }] = await readExcelFile(xlsx.body);
    expect(data[1].slice(0, 7)).toEqual([
      'S-1',
      'WLAN in der Aula',
      'Geprüft',
      'schule-100001',
      null,
      null,
      1500,
    ]);
  });

  it('hold all items as on the board, or those asked for in their order', async () => {
    const last = await anItem(backlog, {}, 'geplant');
    const first = await anItem(backlog);
    const second = await anItem(backlog);
    expect(await numbersIn()).toEqual(['S-2', 'S-3', 'S-1']);
    expect(await numbersIn([second.id, last.id])).toEqual(['S-3', 'S-1']);
    expect(await numbersIn([])).toEqual([]);
    expect(await numbersIn([last.id, second.id, first.id])).toHaveLength(3);
  });

  it('never hold what is not on the board', async () => {
    const draft = await aNeed(backlog, { draft: true });
    const deleted = await anItem(backlog);
    await backlog.done('cdo', 'post', `/items/${deleted.id}/delete`, {
      ifMatch: 1,
    });
    expect(await numbersIn()).toEqual([]);
    const refused = await backlog
      .as('north')
      .send('post', '/boards/schulen/export', {
        body: { format: 'csv', items: [draft.id, deleted.id] },
      });
    expect(refused.status).toBe(400);
    expect(problemsIn(refused)).toEqual([
      'items.0 unknown_ref',
      'items.1 unknown_ref',
    ]);
  });

  it('are made without the catalog, too', async () => {
    await anItem(backlog, { schools: [{ ref: NORTH }] });
    backlog.catalog.isDown = true;
    expect(await numbersIn()).toEqual(['S-1']);
  });
});
