import { createTestDatabases } from '../__testUtils__/databases';
import { aFeed } from '../__testUtils__/feeds';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('feeds of who left, %s', id => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
    await aFeed(backlog, 'staff');
    await aFeed(backlog, 'staff');
    await aFeed(backlog, 'cdo');
  });

  /** Whose feeds there are after the task ran on a day. */
  async function leftOn(day: string): Promise<string[]> {
    backlog.clock.now = new Date(`${day}T09:00:00Z`);
    await backlog.runTask('backlog-calendar-feeds');
    return backlog.knex('calendar_feeds').orderBy('person').pluck('person');
  }

  const everybody = ['cdo', 'staff', 'staff'].map(refOf);

  it('are removed once somebody is missing for 30 days on end', async () => {
    backlog.catalog.without.add(refOf('staff'));
    expect(await leftOn('2026-12-01')).toEqual(everybody);
    expect(await leftOn('2026-12-30')).toEqual(everybody);
    expect(await leftOn('2026-12-31')).toEqual([refOf('cdo')]);
  });

  it('stay when the directory comes back, and while it does not answer', async () => {
    backlog.catalog.without.add(refOf('staff'));
    expect(await leftOn('2026-12-01')).toEqual(everybody);
    backlog.catalog.without.clear();
    expect(await leftOn('2026-12-20')).toEqual(everybody);
    backlog.catalog.without.add(refOf('staff'));
    expect(await leftOn('2027-01-10')).toEqual(everybody);
    backlog.catalog.isDown = true;
    expect(await leftOn('2027-03-01')).toEqual(everybody);
  });
});
