import { readReferenceList } from './readReferenceList';

function table(headers: string, ...lines: string[]) {
  return {
    headers: headers.split(';'),
    rows: lines.map((text, index) => ({
      line: index + 2,
      cells: text.split(';'),
      surplus: text.split(';').length > headers.split(';').length,
    })),
  };
}

function problemOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    return (error as { fields: unknown[] }).fields[0];
  }
  return undefined;
}

describe('readReferenceList', () => {
  it('reads the LeiKa and accounts for every row', () => {
    const result = readReferenceList(
      'leika',
      table(
        'quelle_id;leika_schluessel;gueltig;bezeichnung;ozg_leistung',
        '1;nicht im LeiKa;0;Prüfung;Zulassung',
        '2;99012001000000;1;  Abbruch  genehmigung ;Abbruch',
        '3;99012001001000;1;Abbruchgenehmigung Erteilung;',
        '4;99012001000000;1;Noch einmal;',
        '5;123;1;Falsch;',
        '6;99012001002000;1; ;',
        '7;99012001003000;1;Name;mit;Trenner',
      ),
    );
    expect(result).toEqual({
      items: [
        {
          key: '99012001000000',
          name: 'Abbruch genehmigung',
          group: 'Abbruch',
        },
        { key: '99012001001000', name: 'Abbruchgenehmigung Erteilung' },
      ],
      rejected: [
        {
          line: 2,
          key: 'nicht im LeiKa',
          name: 'Prüfung',
          code: 'marked_invalid',
        },
        {
          line: 5,
          key: '99012001000000',
          name: 'Noch einmal',
          code: 'duplicate_key',
        },
        { line: 6, key: '123', name: 'Falsch', code: 'invalid_key' },
        { line: 7, key: '99012001002000', name: '', code: 'missing_name' },
        {
          line: 8,
          key: '99012001003000',
          name: 'Name',
          code: 'surplus_cells',
        },
      ],
    });
  });

  it('reads the OZG list with Lage and Themenfeld', () => {
    expect(
      readReferenceList(
        'ozg',
        table(
          'OZG-ID;OZG-Leistung;Lage;Themenfeld',
          '10513;Abbruchgenehmigung;Bauen & Immobilien;Bauen & Wohnen',
        ),
      ).items,
    ).toEqual([
      {
        key: '10513',
        name: 'Abbruchgenehmigung',
        group: 'Bauen & Immobilien · Bauen & Wohnen',
      },
    ]);
  });

  it('finds columns under other names', () => {
    expect(
      readReferenceList('leika', table('Name;Schlüssel', 'A;99012001000000'))
        .items,
    ).toEqual([{ key: '99012001000000', name: 'A' }]);
  });

  it.each([
    ['leika', 'bezeichnung;x', 'missing_column', 'leika_schluessel'],
    ['leika', 'leika_schluessel;x', 'missing_column', 'bezeichnung'],
    ['ozg', 'ozg_id;x', 'missing_column', 'ozg_leistung'],
  ] as const)('names what %s lacks in %s', (list, headers, code, value) => {
    expect(
      problemOf(() => readReferenceList(list, table(headers, 'a;b'))),
    ).toMatchObject({ path: 'file', code, params: { value } });
  });

  it('does not empty a list for a file without any valid row', () => {
    expect(
      problemOf(() =>
        readReferenceList('ozg', table('ozg_id;name', 'abc;Name')),
      ),
    ).toMatchObject({ path: 'file', code: 'file_without_rows' });
  });
});
