import { mockServices } from '@backstage/backend-test-utils';
import { mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseReferenceStore } from './DatabaseReferenceStore';
import { loadConfiguredLists } from './loadConfiguredLists';
import { ReferenceImporter } from './ReferenceImporter';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** A list of the shape and size of the real one. */
function bigLeika(valid: number, invalid: number): string {
  const rows = Array.from({ length: valid + invalid }, (_, index) => {
    const key = `99${String(index).padStart(12, '0')}`;
    return index < valid
      ? `${index};${key};1;"Leistung ""${index}"" erteilen";10513`
      : `${index};nicht im LeiKa;0;Leistung ${index};10513`;
  });
  return `quelle_id;leika_schluessel;gueltig;bezeichnung;ozg_id\r\n${rows.join(
    '\r\n',
  )}\r\n`;
}

describe.each(databases.eachSupportedId())('ReferenceImporter, %s', id => {
  async function createImporter() {
    const store = new DatabaseReferenceStore(await databases.initMigrated(id));
    return { store, importer: new ReferenceImporter(store) };
  }

  const file = (text: string, name = 'leika.csv') => ({
    bytes: Buffer.from(text),
    name,
  });

  it('takes a list of 5,000 rows, and the second time nothing', async () => {
    const { importer } = await createImporter();
    const text = bigLeika(4600, 400);
    const first = await importer.import('leika', file(text));
    expect(first).toMatchObject({
      version: 1,
      changed: true,
      rows: 5000,
      accepted: 4600,
    });
    expect(first.rejected).toHaveLength(400);
    expect(first.rejected[0]).toEqual({
      line: 4602,
      key: 'nicht im LeiKa',
      name: 'Leistung 4600',
      code: 'marked_invalid',
    });
    const again = await importer.import('leika', file(`\ufeff${text}`));
    expect(again).toEqual({ ...first, changed: false });
  });

  it('loads configured files, but not over what came later', async () => {
    const { store, importer } = await createImporter();
    const folder = await mkdtemp(join(tmpdir(), 'reference-'));
    const path = join(folder, 'ozg.csv');
    const logger = mockServices.logger.mock();
    const load = () =>
      loadConfiguredLists({
        config: mockServices.rootConfig({
          data: {
            rathaus: {
              serviceRegistry: {
                referenceLists: {
                  leika: { file: join(folder, 'missing.csv') },
                  ozg: { file: path },
                },
              },
            },
          },
        }),
        importer,
        logger,
      });
    const ozg = async () => (await store.status())[1];
    try {
      await writeFile(path, 'ozg_id;ozg_leistung\n10001;Eins\n');
      await load();
      expect(await ozg()).toMatchObject({ version: 1, itemCount: 1 });
      expect(logger.error).toHaveBeenCalledWith(
        expect.stringContaining('missing.csv'),
        expect.objectContaining({ code: 'ENOENT' }),
      );

      await importer.import('ozg', file('ozg_id;ozg_leistung\n10002;Zwei\n'));
      await load();
      expect(await ozg()).toMatchObject({ version: 2 });
      expect(await store.knownKeys('ozg')).toEqual(new Set(['10002']));

      await writeFile(path, 'ozg_id;ozg_leistung\n10003;Drei\n');
      await load();
      expect(await ozg()).toMatchObject({ version: 3, sourceName: 'ozg.csv' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
