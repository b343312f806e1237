import { mockServices } from '@backstage/backend-test-utils';
import { mockCredentials } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseGapStore } from './DatabaseGapStore';
import { ForgetGaps } from './ForgetGaps';
import { GapRecorder } from './GapRecorder';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const logger = mockServices.logger.mock();

describe.each(databases.eachSupportedId())('gaps, %s', id => {
  let store: DatabaseGapStore;

  beforeAll(async () => {
    store = new DatabaseGapStore(await databases.initMigrated(id));
  });

  afterEach(async () => {
    await store.dropBefore('9999-12-31');
  });

  async function searched(
    term: string,
    at: string,
    credentials = mockCredentials.user(),
  ) {
    await new GapRecorder({
      auth: mockServices.auth(),
      store,
      logger,
      now: () => new Date(at),
    }).observe({ term }, 0, credentials);
  }

  it('count by the weeks of the town hall, the most wanted first', async () => {
    // Sunday evening in Greenwich is Monday here.
    await searched('alpha', '2026-11-22T22:59:00Z');
    await searched('Alpha', '2026-11-22T23:00:00Z');
    await searched('ALPHA', '2026-11-25T12:00:00Z');
    await searched('beta', '2026-11-25T12:00:00Z');
    expect(await store.open(2)).toEqual([
      {
        key: 'alpha',
        term: 'ALPHA',
        count: 3,
        weeks: [
          { monday: '2026-11-23', count: 2 },
          { monday: '2026-11-16', count: 1 },
        ],
      },
      {
        key: 'beta',
        term: 'beta',
        count: 1,
        weeks: [{ monday: '2026-11-23', count: 1 }],
      },
    ]);
    expect(await store.open(1)).toHaveLength(1);
  });

  it('are nothing that plugins look for', async () => {
    await new GapRecorder({
      auth: mockServices.auth(),
      store,
      logger,
      now: () => new Date(),
    }).observe({ term: 'alpha' }, 0, mockCredentials.service());
    expect(await store.open(10)).toEqual([]);
  });

  it('count two at once as two', async () => {
    const at = '2026-11-25T12:00:00Z';
    await Promise.all([1, 2, 3, 4].map(() => searched('alpha', at)));
    expect((await store.open(10)).map(({ count }) => count)).toEqual([4]);
  });

  it('are no more in a week than people make, and those known still count', async () => {
    const monday = '2026-11-23';
    const count = (key: string) => store.count({ key, term: key, monday }, 2);
    await count('a');
    await count('b');
    await count('c');
    await count('a');
    expect(
      (await store.open(10)).map(gap => `${gap.key} ${gap.count}`),
    ).toEqual(['a 2', 'b 1']);
    await store.count({ key: 'c', term: 'c', monday: '2026-11-30' }, 2);
    expect(await store.open(10)).toHaveLength(3);
  });

  it('are dropped when the retention time since the beginning of their week is over', async () => {
    await searched('alt', '2026-08-23T12:00:00Z');
    await searched('neu', '2026-08-24T12:00:00Z');
    const forget = new ForgetGaps({ store, retention: { days: 91 }, logger });
    await forget.run(new Date('2026-11-23T12:00:00Z'));
    expect((await store.open(10)).map(({ key }) => key)).toEqual(['neu']);
  });

  it('cost nobody their results when they cannot be counted', async () => {
    logger.warn.mockClear();
    const recorder = new GapRecorder({
      auth: mockServices.auth(),
      store: Object.assign(Object.create(store), {
        count: async () => {
          throw new Error('Database is down: alpha');
        },
      }),
      logger,
      now: () => new Date(),
    });
    await recorder.observe({ term: 'alpha' }, 0, mockCredentials.user());
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(String(logger.warn.mock.calls[0])).not.toMatch(/alpha/);
  });
});
