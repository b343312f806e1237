import { createTestDatabases } from '../__testUtils__/databases';
import { seedEntries } from '../__testUtils__/seedEntries';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { DatabaseProposalStore } from '../proposals/DatabaseProposalStore';
import { DatabaseConfirmationStore } from '../upkeep/DatabaseConfirmationStore';
import { NameRetention } from './NameRetention';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ANNA = 'user:default/anna';
const BEFORE = '2026-11-22';
const OLD = '2026-11-21T23:00:00.000Z';
const NEW = '2026-11-22T00:00:00.000Z';

describe.each(databases.eachSupportedId())('NameRetention, %s', id => {
  it('removes old names of people everywhere, and nothing else', async () => {
    const knex = await databases.initMigrated(id);
    const entries = new DatabaseEntryStore(knex);
    const confirmations = new DatabaseConfirmationStore(knex);
    const proposals = new DatabaseProposalStore(knex);
    for (const [name, at] of [
      ['old', OLD],
      ['new', NEW],
    ]) {
      await seedEntries(knex, { [name]: {} }, at);
      const statement = { name, revision: 1 };
      await confirmations.note([statement], { actor: ANNA, at });
      await confirmations.note([{ ...statement, doubt: '?' }], {
        actor: ANNA,
        at,
      });
      for (const kind of ['remark', 'team'] as const) {
        await proposals.create({
          id: `${kind}-${name}`,
          revision: 1,
          kind,
          state: 'open',
          entry: name,
          baseRevision: 1,
          changes: [],
          createdAt: at,
          createdBy: ANNA,
          decidedBy: null,
        });
        await proposals.close(`${kind}-${name}`, 1, {
          state: 'rejected',
          changes: [],
          at,
          by: ANNA,
        });
      }
    }
    await knex('entry_revisions')
      .where({ name: 'old' })
      .update({ actor: 'plugin:scouts' });

    // Two of the confirmation, two of each proposal, one of the entry.
    expect(await new NameRetention(knex).removeOlderThan(BEFORE)).toBe(7);

    expect(await confirmations.get('old')).toMatchObject({
      confirmedBy: null,
      confirmedAt: OLD,
      doubtBy: null,
      doubt: '?',
    });
    expect(await proposals.get('remark-old')).toMatchObject({
      createdBy: null,
      decidedBy: null,
      state: 'rejected',
    });
    // Its members are named in what it proposes.
    expect(await proposals.get('team-old')).toBeUndefined();
    expect((await entries.get('old'))?.updatedBy).toBeUndefined();
    expect((await entries.getRevision('old', 1))?.actor).toBe('plugin:scouts');

    expect(await confirmations.get('new')).toMatchObject({
      confirmedBy: ANNA,
      doubtBy: ANNA,
    });
    for (const kind of ['remark', 'team']) {
      expect(await proposals.get(`${kind}-new`)).toMatchObject({
        createdBy: ANNA,
        decidedBy: ANNA,
      });
    }
    expect((await entries.getRevision('new', 1))?.actor).toBe(
      'user:default/seed',
    );
  });
});
