import { listRows } from './listRows';

const EXTRACT = [
  'schulnummer',
  'schulbezeichnung_1',
  'schulform_key',
  'schulform',
  'strasse',
  'plz',
  'ort',
  'traegernummer',
  'gemeindeschluessel',
  'schulbetrieb_key',
  'schulbetrieb_datum',
];

const row = (cells: string[]) => ({ line: 2, cells, surplus: false });

describe('listRows', () => {
  it('finds columns by name, whatever their order, and leaves others alone', () => {
    const headers = ['EPSG', ...EXTRACT.toReversed(), 'Unbekannt'];
    const [{ line, cell }] = listRows({
      headers,
      rows: [row(headers.map(header => ` ${header} 1 `))],
    });
    expect(line).toBe(2);
    expect(cell('number')).toBe('schulnummer 1');
    expect(cell('form')).toBe('schulform 1');
    expect(cell('formKey')).toBe('schulform_key 1');
    expect(cell('operationDate')).toBe('schulbetrieb_datum 1');
    expect(cell('email')).toBe('');
  });

  it('takes short rows', () => {
    const [{ cell }] = listRows({ headers: EXTRACT, rows: [row(['199001'])] });
    expect(cell('number')).toBe('199001');
    expect(cell('town')).toBe('');
  });

  it('names the columns that are missing, and what is there', () => {
    const headers = ['Nummer', ...EXTRACT.slice(1, -1)];
    const read = () => listRows({ headers, rows: [] });
    expect(read).toThrow(
      /lacks the columns schulnummer, schulbetriebsdatum; it has Nummer, /,
    );
    expect(() => listRows({ headers: EXTRACT.slice(1), rows: [] })).toThrow(
      /lacks the column schulnummer;/,
    );
  });

  it('does not choose between two columns', () => {
    expect(() => listRows({ headers: [...EXTRACT, 'PLZ'], rows: [] })).toThrow(
      /PLZ twice/,
    );
  });
});
