import { createTestDatabases } from '../__testUtils__/databases';
import { SCHOOL_BOARD } from '../__testUtils__/boards';
import { aNeed, anItem } from '../__testUtils__/items';
import { startTestBacklog } from '../__testUtils__/startTestBacklog';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const WITHOUT_INBOX = {
  ...SCHOOL_BOARD,
  columns: SCHOOL_BOARD.columns.filter(({ id }) => id !== 'eingang'),
};

describe.each(databases.eachSupportedId())('a configured board, %s', id => {
  it('gets its programmes once', async () => {
    const knex = await databases.initMigrated(id);
    const first = await startTestBacklog(knex);
    await first
      .as('cdo')
      .send('put', '/boards/schulen/programmes/digitalpakt', {
        body: { title: 'Von Hand geändert' },
        ifMatch: 1,
      });
    const second = await startTestBacklog(knex);
    const { body } = await second.as('staff').send('get', '/boards/schulen');
    expect(body.programmes).toMatchObject([
      { id: 'digitalpakt', title: 'Von Hand geändert', revision: 2 },
      { id: 'gute-schule', revision: 1 },
      { id: 'eigenmittel', revision: 1 },
    ]);
  });

  it('loses no item when it loses a column', async () => {
    const knex = await databases.initMigrated(id);
    const before = await startTestBacklog(knex);
    const need = await aNeed(before);
    const draft = await aNeed(before, { draft: true });
    const deleted = await anItem(before, {}, 'eingang');
    await before.done('cdo', 'post', `/items/${deleted.id}/delete`, {
      ifMatch: 1,
    });

    const after = await startTestBacklog(knex, {
      config: { boards: [WITHOUT_INBOX] },
    });
    const columnsOf = async () => {
      const { body } = await after.as('staff').send('get', '/boards/schulen');
      return body.items.map((card: { id: string; column: string }) => [
        card.id,
        card.column,
      ]);
    };
    expect(await columnsOf()).toEqual([[need.id, 'geprueft']]);
    await after.done('north', 'post', `/items/${draft.id}/hand-in`, {
      ifMatch: 1,
    });
    await after.done('cdo', 'post', `/items/${deleted.id}/restore`, {
      ifMatch: 2,
    });
    expect(await columnsOf()).toEqual([
      [need.id, 'geprueft'],
      [draft.id, 'geprueft'],
      [deleted.id, 'geprueft'],
    ]);
  });
});
