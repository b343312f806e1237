import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN } from '../__testUtils__/people';
import { seedEntries } from '../__testUtils__/seedEntries';
import { startTestRegistry } from '../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const TASK = 'service-registry-reminders';

/** A whole backend of its own on the shared database. */
async function startReplica(
  knex: Knex,
  send: (message: NotificationSendOptions) => Promise<void>,
) {
  const scheduler = mockServices.scheduler();
  await startTestRegistry(knex, {
    notifications: { send },
    scheduler,
  });
  return { remind: () => scheduler.triggerTask(TASK) };
}

describe.each(databases.eachSupportedId())('reminders of replicas, %s', id => {
  beforeEach(() => {
    // Only the calendar is ours; everything else goes on as it does.
    jest.useFakeTimers({
      now: new Date('2026-11-23T07:30:00.000Z'),
      doNotFake: [
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ],
    });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('go out once, from two backends at the same moment and after a restart', async () => {
    const knex = await databases.initMigrated(id);
    await seedEntries(knex, { a: {}, b: {}, theirs: { owner: FOREIGN } });
    const sent: string[] = [];
    const send = async ({ recipients, payload }: NotificationSendOptions) => {
      const to = recipients.type === 'entity' ? recipients.entityRef : [];
      sent.push(`${payload.topic} to ${to}`);
    };
    const replicas = [
      await startReplica(knex, send),
      await startReplica(knex, send),
    ];
    await Promise.all(replicas.map(replica => replica.remind()));
    const expected = [
      'service-registry:digest to group:default/cdo-buero',
      'service-registry:digest to user:default/scout',
      'service-registry:escalation to group:default/buergerservice-leitung',
      'service-registry:escalation to group:default/cdo-buero',
      'service-registry:escalation to group:default/soziales-leitung',
    ];
    expect([...sent].sort()).toEqual(expected);

    const restarted = await startReplica(knex, send);
    await restarted.remind();
    expect(sent).toHaveLength(expected.length);

    jest.setSystemTime(new Date('2026-11-30T07:30:00.000Z'));
    await Promise.all([...replicas, restarted].map(r => r.remind()));
    expect(sent.slice(expected.length).sort()).toEqual(expected.slice(0, 2));
  });
});
