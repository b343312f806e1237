import { writeCsv } from './writeCsv';

describe('writeCsv', () => {
  it('writes what Excel opens: byte order mark, semicolons, CRLF', () => {
    expect(
      writeCsv([
        ['Titel', 'Text'],
        ['Müll; Gefäß', 'a "b"\nc'],
        ['=SUM(1)', ' x'],
      ]),
    ).toBe(
      '\ufeffTitel;Text\r\n"Müll; Gefäß";"a ""b""\nc"\r\n\'=SUM(1);" x"\r\n',
    );
  });
});
