import {
  referenceImportResultSchema,
  referenceResultSchema,
} from '@rathaus/plugin-service-registry-common';
import { createTestDatabases } from '../../__testUtils__/databases';
import { OWN } from '../../__testUtils__/people';
import {
  startTestRegistry,
  TestRegistry,
} from '../../__testUtils__/startTestRegistry';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const LEIKA = [
  'leika_schluessel;gueltig;bezeichnung',
  '99108001000000;1;Führerschein',
  'nicht im LeiKa;0;Sonstiges',
].join('\r\n');

describe.each(databases.eachSupportedId())('reference routes, %s', id => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await startTestRegistry(await databases.initMigrated(id));
  });

  function upload(
    body: string,
    list = 'leika',
    as: 'admin' | 'staff' = 'admin',
  ) {
    return registry
      .as(as)
      .send('post', `/reference/${list}?fileName=leika.csv`, {
        body,
        type: 'text/csv',
      });
  }

  it('import a list, search it, and judge entries by it', async () => {
    const answer = await upload(LEIKA);
    expect(answer.status).toBe(200);
    expect(referenceImportResultSchema.parse(answer.body)).toEqual({
      list: 'leika',
      version: 1,
      changed: true,
      rows: 2,
      accepted: 1,
      rejected: [
        {
          line: 3,
          key: 'nicht im LeiKa',
          name: 'Sonstiges',
          code: 'marked_invalid',
        },
      ],
    });

    const staff = registry.as('staff');
    const found = await staff.send('get', '/reference/leika?q=f%C3%BChrer');
    expect(referenceResultSchema.parse(found.body)).toEqual({
      items: [{ key: '99108001000000', name: 'Führerschein' }],
      totalItems: 1,
    });
    const named = await staff.send(
      'get',
      '/reference/leika?key=99108001000000&key=%00',
    );
    expect(named.body.totalItems).toBe(1);
    expect((await staff.send('get', '/reference')).body).toMatchObject([
      { list: 'leika', version: 1, itemCount: 1, sourceName: 'leika.csv' },
      { list: 'ozg', version: 0, itemCount: 0 },
    ]);

    const fields = {
      title: 'Führerschein',
      type: 'online-dienst',
      owner: OWN,
      ozgId: '10001',
    };
    const create = (leikaKeys: string[]) =>
      registry.as('cdoOffice').send('post', '/entries', {
        body: { fields: { ...fields, leikaKeys } },
      });
    const refused = await create(['99108001000000', '99999999999999']);
    expect(refused.status).toBe(400);
    expect(refused.body.error.fields).toMatchObject([
      { path: 'fields.leikaKeys.1', code: 'unknown_leika_key' },
    ]);
    expect((await create(['99108001000000'])).status).toBe(201);
  });

  it('refuse those who may not, lists that do not exist, and bad files', async () => {
    expect((await upload(LEIKA, 'leika', 'staff')).status).toBe(403);
    expect((await upload(LEIKA, 'liste')).status).toBe(404);
    const bad = await upload('name;x\nA;1');
    expect(bad.status).toBe(400);
    expect(bad.body.error.fields).toMatchObject([
      { path: 'file', code: 'missing_column' },
    ]);
    const wrongType = await registry
      .as('admin')
      .send('post', '/reference/leika', { body: { a: 1 } });
    expect(wrongType.status).toBe(400);
    expect(wrongType.body.error.fields).toMatchObject([
      { path: 'file', code: 'file_wrong_type' },
    ]);
    expect(
      (await registry.as('staff').send('get', '/reference')).body[0].version,
    ).toBe(0);
  });
});
