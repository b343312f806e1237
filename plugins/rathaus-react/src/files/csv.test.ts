import fc from 'fast-check';
import { toCsv } from './csv';

/** Reads one line of CSV without line breaks in cells. */
function readLine(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, bare]) => (quoted ?? bare ?? '').replace(/""/g, '"'),
  );
}

describe('toCsv', () => {
  it('begins with a BOM and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['Zeile', 'Grund'],
        ['2', 'Titel fehlt'],
      ]),
    ).toBe('\ufeffZeile;Grund\r\n2;Titel fehlt\r\n');
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-zäöü0-9";, .]{1,12}$/), {
          minLength: 1,
        }),
        cells => {
          const [line] = toCsv([cells]).replace('\ufeff', '').split('\r\n');
          expect(readLine(line)).toEqual(cells);
        },
      ),
    );
  });

  it.each(['=1+1', '+49 5241', '-5', '@SUM(A1)', '\t=1'])(
    'makes %j harmless',
    formula => {
      expect(toCsv([[formula]])).toContain(`'${formula}`);
    },
  );
});
