import { officialName, schoolName, schoolTitles } from './schoolName';

describe('schoolName', () => {
  it.each([
    [['Nordschule', 'Städt. Gem. Grundschule', ''], 'Nordschule'],
    [['Städt. Gem. Hauptschule Ost', '', ''], 'Städt. Gem. Hauptschule Ost'],
    [['Probeschule,Förderschule d. Kr.', 'Muster', ''], 'Probeschule'],
    [['Muster-Berufskolleg für', 'Technik', ''], 'Muster-Berufskolleg'],
    [['Priv. Kolleg - Sek.II - mit', 'Klassen', ''], 'Priv. Kolleg'],
    [['Schule am Park und im', 'Grünen', ''], 'Schule am Park'],
    [
      ['Freie Schule Rudolf Muster Schu-', 'le am See', ''],
      'Freie Schule Rudolf Muster Schule am See',
    ],
    [['Muster-', 'Schule', ''], 'Muster'],
    [['', 'Grundschule', ''], ''],
    [[], ''],
  ])('makes of %j: %s', (lines, name) => {
    expect(schoolName(lines)).toBe(name);
  });
});

describe('officialName', () => {
  it.each([
    [
      ['Nordschule', 'Städt. Gem. Grundschule', ''],
      'Nordschule Städt. Gem. Grundschule',
    ],
    [
      ['Freie Schu-', 'le am See', '- Sek. I -'],
      'Freie Schule am See - Sek. I -',
    ],
    [['', '', ''], ''],
  ])('makes of %j: %s', (lines, name) => {
    expect(officialName(lines)).toBe(name);
  });
});

describe('schoolTitles', () => {
  it('tells schools of the same name apart by abbreviation, else by number', () => {
    const titles = schoolTitles([
      { number: '1', name: 'Nordschule', shortName: 'Musterstadt, GG Nord' },
      { number: '2', name: 'Grundschule', shortName: 'Musterstadt, GG Ost' },
      { number: '3', name: 'Grundschule', shortName: 'Musterstadt, GG West' },
      { number: '4', name: 'Grundschule', shortName: 'Nachbarort, GG West' },
      { number: '5', name: 'Kolleg' },
      { number: '6', name: 'Kolleg' },
    ]);
    expect([...titles.values()]).toEqual([
      'Nordschule',
      'Grundschule (GG Ost)',
      'Grundschule (GG West) (3)',
      'Grundschule (GG West) (4)',
      'Kolleg (5)',
      'Kolleg (6)',
    ]);
  });
});
