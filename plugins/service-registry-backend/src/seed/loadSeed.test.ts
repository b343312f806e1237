import { mockServices } from '@backstage/backend-test-utils';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { DatabaseConfirmationStore } from '../upkeep/DatabaseConfirmationStore';
import { loadSeed } from './loadSeed';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const FILE = `
- confirmedDaysAgo: 40
  fields: { title: Alt, type: basisdienst, owner: group:default/ordnung }
- confirmedDaysAgo: 1
  doubt: Die Durchwahl stimmt nicht
  fields: { title: Fraglich, type: basisdienst, owner: group:default/ordnung }
- fields: { title: Neu, type: basisdienst, owner: group:default/ordnung }
`;

describe.each(databases.eachSupportedId())('loadSeed, %s', id => {
  it('loads once, with what Scouts have said of the entries', async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'seed-'));
    const target = path.join(folder, 'entries.yaml');
    await fs.writeFile(target, FILE);
    const knex = await databases.initMigrated(id);
    const store = new DatabaseEntryStore(knex);
    const confirmations = new DatabaseConfirmationStore(knex);
    const options = {
      store,
      confirmations,
      target,
      logger: mockServices.logger.mock(),
      now: () => new Date('2026-11-22T10:00:00Z'),
    };
    await loadSeed(options);
    await loadSeed(options);

    expect(await store.listChangedAfter(0, { limit: 10 })).toHaveLength(3);
    expect(await confirmations.get('alt')).toMatchObject({
      confirmedAt: '2026-10-13T10:00:00.000Z',
    });
    expect(await confirmations.get('fraglich')).toMatchObject({
      doubt: 'Die Durchwahl stimmt nicht',
    });
    expect(await confirmations.get('neu')).toBeUndefined();
    await fs.rm(folder, { recursive: true });
  });
});
