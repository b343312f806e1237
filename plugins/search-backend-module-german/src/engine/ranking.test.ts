import { PortalDocument } from '@rathaus/plugin-search-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { startEngine } from '../__testUtils__/startEngine';

jest.setTimeout(60_000);

const databases = createTestDatabases();

function doc(
  title: string,
  more: Partial<PortalDocument> = {},
): PortalDocument {
  return {
    title,
    text: '',
    location: `/${encodeURIComponent(title)}`,
    ...more,
  };
}

const TOWN = [
  doc('Servicekonto', {
    aliases: ['Online-Ausweis', 'Bürgerkonto'],
    text: 'Mit dem Ausweis anmelden',
  }),
  doc('Personalausweis beantragen'),
  doc('Ausweisung'),
  doc('Zeugnis der Prüfung: Ausstellung mit Ausweis und Lichtbild'),
  doc('Bibliotheksausweis', { closed: true }),
  doc('Wahlschein und Briefwahl'),
  doc('Auszählung der Briefwahl in den Ortsteilen'),
  doc('Urnenwahl', { text: 'Statt der Briefwahl' }),
  doc('Genehmigung'),
  doc('Genehmigungen'),
  doc('Baugenehmigung'),
  doc('Bauschild', { text: 'Genehmigung' }),
  doc('Abmeldung'),
  doc('Hundeabmeldung'),
  doc('Konto'),
  doc('Anordnung eines Basiskontovertrags'),
  doc('Rundfunkbeitrag'),
  doc('Geburtszeit'),
  doc('Geburt'),
  doc('Zeit'),
];

describe.each(databases.eachSupportedId())('ranking in %s', id => {
  let engine: Awaited<ReturnType<typeof startEngine>>;

  beforeAll(async () => {
    engine = await startEngine(await databases.initMigrated(id), TOWN);
  });

  it.each([
    [
      'short titles with the word at the end before others, and before other words; closed last',
      'ausweis',
      [
        'Personalausweis beantragen',
        'Servicekonto',
        'Ausweisung',
        'Bibliotheksausweis',
      ],
    ],
    [
      'a thing named beside another before one in the middle of a title, and that before text',
      'briefwahl',
      [
        'Wahlschein und Briefwahl',
        'Auszählung der Briefwahl in den Ortsteilen',
        'Urnenwahl',
      ],
    ],
    [
      'the word before other endings, those before parts of words, and those before text',
      'genehmigung',
      ['Genehmigung', 'Genehmigungen', 'Baugenehmigung', 'Bauschild'],
    ],
    [
      'what is done before compounds of it, for a verb',
      'abmelden',
      ['Abmeldung', 'Hundeabmeldung'],
    ],
    [
      'what two words make together before one of them',
      'basis konto',
      ['Anordnung eines Basiskontovertrags', 'Konto'],
    ],
  ])('has %s', async (_, question, titles) => {
    const found = await engine.find(question, 20);
    expect(found.filter(title => titles.includes(title))).toEqual(titles);
  });

  it('takes an abbreviation for what it is listed as, not for what it may be', async () => {
    expect(await engine.find('gez', 20)).toEqual(['Rundfunkbeitrag']);
    expect(await engine.find('gz', 20)).toContain('Geburtszeit');
  });
});
