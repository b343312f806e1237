import { createTestDatabases } from '../__testUtils__/databases';
import { anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const TASK = 'backlog-deadlines';

describe.each(databases.eachSupportedId())('deadlines, %s', id => {
  let backlog: TestBacklog;
  let replica: TestBacklog;

  beforeEach(async () => {
    const knex = await databases.initMigrated(id);
    backlog = await startTestBacklog(knex);
    replica = await startTestBacklog(knex);
  });

  /** What is said on a day, by whichever replica. */
  async function toldOn(
    day: string,
    on = backlog,
    hour = '07',
  ): Promise<Array<string | undefined>> {
    on.sent.length = 0;
    on.clock.now = new Date(`${day}T${hour}:00:00Z`);
    await on.runTask(TASK);
    return on.sent.map(({ payload }) => payload.description);
  }

  it('are told 60, 14 and 3 days ahead, once each, by one replica', async () => {
    await anItem(backlog, {
      funding: {
        programme: 'digitalpakt',
        state: 'granted',
        drawdownDeadline: '2027-03-31',
      },
    });
    const line = 'S-1 WLAN in der Aula: Mittelabruf am 31.03.2027';
    expect(await toldOn('2027-01-29')).toEqual([]);
    // Before office hours.
    expect(await toldOn('2027-02-01', backlog, '05')).toEqual([]);
    expect(await toldOn('2027-02-01')).toEqual([line]);
    expect(await toldOn('2027-02-01', replica)).toEqual([]);
    expect(await toldOn('2027-02-02')).toEqual([]);
    expect(await toldOn('2027-03-17', replica)).toEqual([line]);
    expect(await toldOn('2027-03-18')).toEqual([]);
    // The 28th is a Sunday: told the next working day, the 29th being Easter Monday.
    expect(await toldOn('2027-03-28')).toEqual([]);
    expect(await toldOn('2027-03-29')).toEqual([]);
    expect(await toldOn('2027-03-30')).toEqual([line]);
    expect(await toldOn('2027-03-31')).toEqual([]);
  });

  it('are told all at once, to the group that owns the board', async () => {
    for (const dueDate of ['2027-01-14', '2027-01-13', '2027-01-12']) {
      await anItem(backlog, { dueDate });
    }
    expect(await toldOn('2027-01-11')).toEqual([
      [
        'S-3 WLAN in der Aula: fällig am 12.01.2027',
        'S-2 WLAN in der Aula: fällig am 13.01.2027',
        'S-1 WLAN in der Aula: fällig am 14.01.2027',
      ].join('\n'),
    ]);
    expect(backlog.sent).toMatchObject([
      {
        recipients: { entityRef: ['group:default/task-force-schulen'] },
        payload: {
          title: '3 Fristen rücken näher',
          link: '/schulprojekte/schulen',
        },
      },
    ]);
  });

  it('do not matter when they are over, done with or declined', async () => {
    await anItem(backlog, { dueDate: '2027-01-08' });
    await anItem(backlog, { dueDate: '2027-01-12' }, 'fertig');
    const declined = await anItem(backlog, { dueDate: '2027-01-12' });
    await backlog.done('cdo', 'post', `/items/${declined.id}/decline`, {
      body: { reason: 'Nein.' },
      ifMatch: 1,
    });
    await anItem(backlog, {
      funding: {
        programme: 'digitalpakt',
        state: 'proven',
        drawdownDeadline: '2027-01-12',
      },
    });
    expect(await toldOn('2027-01-11')).toEqual([]);
  });
});
