import { createTestDatabases } from '../__testUtils__/databases';
import { startEngine } from '../__testUtils__/startEngine';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** No part of a compound stands in any text by itself. */
const TITLES = [
  'Bewohnerparkausweis',
  'Personalausweise',
  'Ausweisung',
  'Baugenehmigungen',
  'Jahrhundertfeier',
  'Reisepass',
  'Pass',
  'Reise',
  'Familienpass',
];

describe.each(databases.eachSupportedId())('few texts in %s', id => {
  let engine: Awaited<ReturnType<typeof startEngine>>;

  beforeAll(async () => {
    engine = await startEngine(
      await databases.initMigrated(id),
      TITLES.map(title => ({ title, text: '', location: `/${title}` })),
    );
  });

  it.each([
    ['ausweis', ['Bewohnerparkausweis', 'Personalausweise']],
    ['Ausweise', ['Bewohnerparkausweis', 'Personalausweise']],
    ['parkausweis', ['Bewohnerparkausweis']],
    ['genehmigung', ['Baugenehmigungen']],
    ['pass', ['Pass', 'Reisepass', 'Familienpass']],
    ['genehm', ['Baugenehmigungen']],
    ['ausweis genehmigung', ['Baugenehmigungen', 'Bewohnerparkausweis']],
  ])('%s is found at the end of compounds', async (question, titles) => {
    expect(await engine.find(question, 5)).toEqual(
      expect.arrayContaining(titles),
    );
  });

  it('what ends in the word comes before what begins with it', async () => {
    expect(await engine.find('ausweis', 5)).toEqual([
      'Bewohnerparkausweis',
      'Personalausweise',
      'Ausweisung',
    ]);
  });

  it('does not take a few letters for a word', async () => {
    expect(await engine.find('hund', 5)).toEqual([]);
  });
});
