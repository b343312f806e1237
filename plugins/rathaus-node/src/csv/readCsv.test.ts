import fc from 'fast-check';
import { readCsv } from './readCsv';
import { writeCsv } from './writeCsv';

const read = (content: string | Buffer, maxRows = 1000) =>
  readCsv(Buffer.from(content), { maxRows });

async function problemOf(content: string | Buffer, maxRows?: number) {
  const error = await read(content, maxRows).then(
    () => undefined,
    reason => reason,
  );
  return error?.fields;
}

jest.setTimeout(30_000);

describe('readCsv', () => {
  it('reads headers, cells and line numbers', async () => {
    expect(await read('a;b\r\n1;2\r\n3;4\r\n')).toEqual({
      encoding: 'utf-8',
      delimiter: ';',
      headers: ['a', 'b'],
      rows: [
        { line: 2, cells: ['1', '2'], surplus: false },
        { line: 3, cells: ['3', '4'], surplus: false },
      ],
    });
  });

  it('counts lines of the file, whatever breaks them', async () => {
    const { rows } = await read(
      'a;b\n"x\r\ny\nz";1\r\n\r\n;;\n2;"u\rv"\r3;3\n',
    );
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, ['x\r\ny\nz', '1']],
      [7, ['2', 'u\rv']],
      [9, ['3', '3']],
    ]);
  });

  it('obeys a sep= line', async () => {
    const table = await read('\ufeffsep=,\r\na;x,b\r\n1,2\r\n');
    expect(table).toMatchObject({
      delimiter: ',',
      headers: ['a;x', 'b'],
      rows: [{ line: 3, cells: ['1', '2'] }],
    });
  });

  it.each(['sep=;\n', 'SEP=;\r', '"sep=;"\r\n', 'sep=;;;\r\n'])(
    'takes %j for no row',
    async separatorLine => {
      expect(await read(`${separatorLine}a;b;\n1;2;\n`)).toMatchObject({
        delimiter: ';',
        headers: ['a', 'b'],
        rows: [{ line: 3, cells: ['1', '2'] }],
      });
    },
  );

  it.each(['"sep=;\na";b\n1;2', 'sep=x;b\n1;2'])(
    'takes %j for a header',
    async content => {
      expect((await read(content)).rows).toEqual([
        expect.objectContaining({ cells: ['1', '2'] }),
      ]);
    },
  );

  it('reads Windows-1252', async () => {
    const table = await read(Buffer.from('Stra\xdfe;b\nM\xfcll;1', 'latin1'));
    expect(table).toMatchObject({
      encoding: 'windows-1252',
      headers: ['Straße', 'b'],
      rows: [{ cells: ['Müll', '1'] }],
    });
  });

  it('drops empty columns at the end, keeps those with values', async () => {
    expect((await read('a;b;;;\n1;2;;;\n')).headers).toEqual(['a', 'b']);
    expect(await read('a;b;;;\n1;2;x;;\n')).toMatchObject({
      headers: ['a', 'b', ''],
      rows: [{ cells: ['1', '2', 'x'], surplus: false }],
    });
  });

  it('takes short rows and marks those with too many values', async () => {
    const { rows } = await read('a;b\n1\n1;2;3\n1;2;;\n');
    expect(rows).toEqual([
      { line: 2, cells: ['1'], surplus: false },
      { line: 3, cells: ['1', '2'], surplus: true },
      { line: 4, cells: ['1', '2'], surplus: false },
    ]);
  });

  it('takes quotation marks inside of a text as they are', async () => {
    const { rows } = await read('a;b\nMüller "GmbH";2\n"x ""y""";3\n');
    expect(rows.map(row => row.cells[0])).toEqual(['Müller "GmbH"', 'x "y"']);
  });

  it('takes the apostrophe away that kept Excel from calculating', async () => {
    const { rows } = await read("a;b\n'+49 5241;'99012001000000\n");
    expect(rows[0].cells).toEqual(['+49 5241', '99012001000000']);
  });

  it('says where the half of a file ends', async () => {
    expect(await problemOf('a;b\n1;"x\ny"\n2;"z\nzz')).toEqual([
      {
        path: 'file',
        code: 'file_quote_not_closed',
        params: { line: 4 },
        message: expect.stringContaining('Zeile 4'),
      },
    ]);
  });

  it.each([
    ['nothing but a header', 'a;b\n', 'file_without_rows'],
    ['nothing after sep=', 'sep=;\n', 'file_without_rows'],
    ['too many rows', 'a\n1\n2\n3\n4', 'file_too_many_rows'],
    ['too many columns', `a\n${'x;'.repeat(400)}`, 'file_too_many_columns'],
    ['binary data', 'a\u0000b', 'file_not_text'],
  ])('refuses %s', async (_, content, code) => {
    expect(await problemOf(content, 3)).toEqual([
      expect.objectContaining({ path: 'file', code }),
    ]);
  });

  it('survives any bytes: a table or a problem of the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const result = await read(Buffer.from(bytes)).catch(error => error);
        const paths = result.fields?.map(
          (field: { path: string }) => field.path,
        );
        expect(paths ?? result.rows.length > 0).toEqual(
          paths ? ['file'] : true,
        );
      }),
    );
  });

  it('gives back what writeCsv wrote', async () => {
    const cell = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({
          unit: fc.constantFrom(';', '"', '\n', '\r', ',', "'", '=', '0', ' '),
        }),
      )
      .filter(value => !value.includes('\u0000'));
    const lastCell = cell.filter(value => value.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, lastCell), { minLength: 1 }),
        async rows => {
          const text = writeCsv([['eins', 'zwei', 'drei'], ...rows]);
          const table = await read(text);
          expect(table.rows.map(row => row.cells)).toEqual(rows);
        },
      ),
    );
  });
});
