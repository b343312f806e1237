import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Offices, OfficeTableView } from '@rathaus/plugin-scouts-common';
import { diffFields } from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN } from '../__testUtils__/people';
import { seedEntries } from '../__testUtils__/seedEntries';
import { someRules, someUpkeepConfig } from '../__testUtils__/upkeep';
import { EntryIndex } from '../browse/EntryIndex';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { Notifier } from '../notifications/Notifier';
import { DatabaseProposalStore } from '../proposals/DatabaseProposalStore';
import { ProposalFinder } from '../proposals/ProposalFinder';
import { StoredProposal } from '../proposals/ProposalStore';
import { DatabaseConfirmationStore } from '../upkeep/DatabaseConfirmationStore';
import { DatabaseReminderStore } from './DatabaseReminderStore';
import { Reminders } from './Reminders';
import { ReminderStore } from './ReminderStore';
import { WeeklyDigest } from './WeeklyDigest';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const CDO = 'group:default/cdo-buero';
const ANNA = 'user:default/anna';
const DORA = 'user:default/dora';
const IDA = 'user:default/ida';
const MONDAY = new Date('2026-11-23T07:30:00.000Z');
const HOUR = 3_600_000;

const OFFICES: OfficeTableView = {
  cdoOffice: CDO,
  departments: [
    {
      ref: OWN,
      acting: [
        { person: ANNA, role: 'scout', postId: 'p1' },
        { person: DORA, role: 'deputy', postId: 'p1' },
      ],
    },
    {
      ref: 'group:default/bauen',
      acting: [{ person: IDA, role: 'interim', postId: 'p2' }],
    },
    { ref: FOREIGN, acting: [] },
  ],
  handovers: [],
};

/** A digest as one replica has it. */
function createDigest(
  knex: Knex,
  options: {
    send: (message: NotificationSendOptions) => Promise<void>;
    store?: ReminderStore;
    knowsOffices?: boolean;
  },
) {
  const { send, knowsOffices = true } = options;
  const rules = someRules(() => MONDAY);
  const store = options.store ?? new DatabaseReminderStore(knex);
  const entries = new DatabaseEntryStore(knex);
  const proposals = new DatabaseProposalStore(knex);
  return new WeeklyDigest({
    config: someUpkeepConfig().digest,
    cdoOffice: [CDO],
    index: new EntryIndex({
      store: entries,
      confirmations: new DatabaseConfirmationStore(knex),
      rules,
    }),
    proposals,
    finder: new ProposalFinder({
      store: proposals,
      entries,
      titles: { get: async () => new Map() },
      cdoOffice: [CDO],
    }),
    reminders: new Reminders(
      store,
      new Notifier({ send }, mockServices.logger.mock()),
    ),
    rules,
    scouts: {
      offices: async () => (knowsOffices ? new Offices(OFFICES) : undefined),
    },
  });
}

describe.each(databases.eachSupportedId())('WeeklyDigest, %s', id => {
  let knex: Knex;
  let sent: NotificationSendOptions[];
  const send = async (message: NotificationSendOptions) => {
    sent.push(message);
  };
  const recipients = () =>
    sent.flatMap(({ recipients: to }) =>
      to.type === 'entity' ? to.entityRef : [],
    );

  beforeEach(async () => {
    sent = [];
    knex = await databases.initMigrated(id);
    await seedEntries(knex, {
      a: {},
      b: {},
      theirs: { owner: FOREIGN },
    });
    await seedEntries(
      knex,
      { fresh: { owner: 'group:default/bauen', reviewIntervalMonths: 60 } },
      MONDAY.toISOString(),
    );
    const remark: StoredProposal = {
      id: '11111111-1111-4111-8111-111111111111',
      revision: 1,
      kind: 'remark',
      state: 'open',
      entry: 'a',
      baseRevision: 1,
      changes: [],
      createdAt: MONDAY.toISOString(),
      createdBy: ANNA,
      decidedBy: null,
    };
    const proposals = new DatabaseProposalStore(knex);
    await proposals.create(remark);
    await proposals.create({
      ...remark,
      id: '22222222-2222-4222-8222-222222222222',
      kind: 'team',
      entry: '',
      changes: diffFields({}, { kind: 'team', title: 'Team Geodaten' }),
    });
  });

  it('tells each Scout, deputy and, where there is none, the CDO office what waits', async () => {
    await createDigest(knex, { send }).run(MONDAY);
    const told = sent.map(({ recipients: to, payload }) => [
      to.type === 'entity' ? to.entityRef : [],
      payload.description,
    ]);
    expect(told.sort()).toEqual(
      [
        // Anna does not decide on what she proposed herself; Dora does.
        [[ANNA], '2 Einträge überfällig'],
        [[DORA], '2 Einträge überfällig, 1 Vorschlag zu entscheiden'],
        // Nobody of a Fachbereich decides about teams.
        [[CDO], '1 Eintrag überfällig, 1 Vorschlag zu entscheiden'],
      ].sort(),
    );
    expect(sent[0].payload).toMatchObject({
      link: '/aufgaben',
      scope: 'service-registry:digest:2026-W48',
    });
  });

  it('sends nothing before the hour, on a holiday, or twice in a week', async () => {
    const digest = createDigest(knex, { send });
    await digest.run(new Date('2026-11-23T05:00:00.000Z'));
    await digest.run(new Date('2026-04-06T10:00:00.000Z'));
    expect(sent).toEqual([]);
    await digest.run(MONDAY);
    await digest.run(new Date(MONDAY.getTime() + HOUR));
    await digest.run(new Date('2026-11-25T10:00:00.000Z'));
    expect(recipients().sort()).toEqual([CDO, ANNA, DORA].sort());
    await digest.run(new Date('2026-11-30T10:00:00.000Z'));
    expect(sent).toHaveLength(6);
  });

  it('is sent once by several replicas that run at the same moment', async () => {
    const replicas = [1, 2, 3].map(() => createDigest(knex, { send }));
    await Promise.all(replicas.map(replica => replica.run(MONDAY)));
    expect(recipients().sort()).toEqual([CDO, ANNA, DORA].sort());
  });

  it('goes on where a replica broke off, and replaces what may have been sent', async () => {
    const store = new DatabaseReminderStore(knex);
    const breaking: ReminderStore = {
      plan: store.plan.bind(store),
      claim: store.claim.bind(store),
      deletePlannedBefore: store.deletePlannedBefore.bind(store),
      markSent: async () => {
        throw new Error('power cut');
      },
    };
    await expect(
      createDigest(knex, { send, store: breaking }).run(MONDAY),
    ).rejects.toThrow('power cut');
    expect(sent).toHaveLength(1);

    // Somebody else may still be at it: the one claimed is left alone at first.
    const digest = createDigest(knex, { send });
    await digest.run(new Date(MONDAY.getTime() + 60_000));
    expect(recipients().sort()).toEqual([CDO, ANNA, DORA].sort());

    await digest.run(new Date(MONDAY.getTime() + HOUR));
    await digest.run(new Date(MONDAY.getTime() + 2 * HOUR));
    expect(sent).toHaveLength(4);
    const [first, , , again] = sent;
    expect(again.recipients).toEqual(first.recipients);
    expect(again.payload.scope).toBe(first.payload.scope);
  });

  it('tries again an hour later when nobody takes the notification', async () => {
    const down = async () => {
      throw new Error('down');
    };
    await createDigest(knex, { send: down }).run(MONDAY);
    await createDigest(knex, { send }).run(new Date(MONDAY.getTime() + HOUR));
    expect(sent).toHaveLength(3);
  });

  it('waits while nobody knows who looks after what', async () => {
    await createDigest(knex, { send, knowsOffices: false }).run(MONDAY);
    expect(sent).toEqual([]);
    await createDigest(knex, { send }).run(new Date(MONDAY.getTime() + HOUR));
    expect(sent).toHaveLength(3);
  });
});
