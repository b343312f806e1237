import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { parseGroupPattern } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN } from '../__testUtils__/people';
import { seedEntries } from '../__testUtils__/seedEntries';
import { someRules, someUpkeepConfig } from '../__testUtils__/upkeep';
import { EntryIndex } from '../browse/EntryIndex';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { Notifier } from '../notifications/Notifier';
import { DatabaseConfirmationStore } from '../upkeep/DatabaseConfirmationStore';
import { DatabaseReminderStore } from './DatabaseReminderStore';
import { Escalation } from './Escalation';
import { Reminders } from './Reminders';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const CDO = 'group:default/cdo-buero';
const TUESDAY = new Date('2026-11-24T09:00:00.000Z');

function start(knex: Knex) {
  const sent: NotificationSendOptions[] = [];
  const notifier = new Notifier(
    {
      send: async message => {
        sent.push(message);
      },
    },
    mockServices.logger.mock(),
  );
  const rules = someRules();
  const head = parseGroupPattern(
    'group:default/{department}-leitung',
    'department',
  );
  const escalation = new Escalation({
    config: someUpkeepConfig(),
    roleGroups: { cdoOffice: [CDO], head: head ? [head] : [] },
    index: new EntryIndex({
      store: new DatabaseEntryStore(knex),
      confirmations: new DatabaseConfirmationStore(knex),
      rules,
    }),
    reminders: new Reminders(new DatabaseReminderStore(knex), notifier),
    rules,
    titles: { get: async () => new Map([[OWN, 'Bürgerservice']]) },
  });
  return {
    escalation,
    /** What was sent since the last look: to whom, and what. */
    news: () =>
      sent
        .splice(0)
        .map(({ recipients, payload }) => [
          recipients.type === 'entity' ? recipients.entityRef : [],
          payload.title,
          payload.description,
        ]),
  };
}

describe.each(databases.eachSupportedId())('Escalation, %s', id => {
  it('turns to the head once a quarter and to the CDO office once a month', async () => {
    const knex = await databases.initMigrated(id);
    await seedEntries(knex, { a: {}, b: {}, theirs: { owner: FOREIGN } });
    // Due within its first month, so 60 days past that in the next quarter only.
    await seedEntries(
      knex,
      { lately: { owner: 'group:default/bauen', reviewIntervalMonths: 1 } },
      '2026-10-05T10:00:00.000Z',
    );
    const { escalation, news } = start(knex);

    await escalation.run(new Date('2026-11-22T09:00:00.000Z'));
    expect(news()).toEqual([]);

    await escalation.run(TUESDAY);
    const heads = [
      [
        ['group:default/buergerservice-leitung'],
        'Überfällige Einträge: Bürgerservice',
        '2 Einträge sind seit mehr als 60 Tagen zu bestätigen.',
      ],
      [
        ['group:default/soziales-leitung'],
        `Überfällige Einträge: ${FOREIGN}`,
        '1 Eintrag ist seit mehr als 60 Tagen zu bestätigen.',
      ],
    ];
    const cdo = [
      [CDO],
      'Einträge seit mehr als 90 Tagen zu bestätigen',
      `Bürgerservice: 2, ${FOREIGN}: 1`,
    ];
    expect(news()).toEqual([...heads, cdo]);

    await escalation.run(new Date('2026-11-25T09:00:00.000Z'));
    expect(news()).toEqual([]);
    await new DatabaseConfirmationStore(knex).note(
      [{ name: 'theirs', revision: 1 }],
      { actor: 'user:default/cdo', at: TUESDAY.toISOString() },
    );
    await escalation.run(new Date('2026-12-01T09:00:00.000Z'));
    expect(news().map(([to]) => to)).toEqual([[CDO]]);
    await escalation.run(new Date('2027-01-11T09:00:00.000Z'));
    expect(news().map(([to]) => to)).toEqual([
      ['group:default/buergerservice-leitung'],
      ['group:default/bauen-leitung'],
      [CDO],
    ]);
  });
});
