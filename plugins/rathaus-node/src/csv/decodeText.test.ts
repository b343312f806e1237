import { decodeText } from './decodeText';

function problemOf(bytes: Buffer) {
  try {
    return decodeText(bytes).encoding;
  } catch (error) {
    return (error as { fields: Array<{ code: string }> }).fields[0].code;
  }
}

describe('decodeText', () => {
  it.each([
    ['plain ASCII', Buffer.from('a;b'), 'a;b', 'utf-8'],
    ['UTF-8', Buffer.from('Müllgefäß'), 'Müllgefäß', 'utf-8'],
    ['a byte order mark', Buffer.from('\ufeffMüll'), 'Müll', 'utf-8'],
    ['Windows-1252', Buffer.from('M\xfcll', 'latin1'), 'Müll', 'windows-1252'],
    [
      'the quotation marks and the euro sign of Windows-1252',
      Buffer.from('\x84a\x93 \x80', 'latin1'),
      '„a“ €',
      'windows-1252',
    ],
    [
      'a single letter of Windows-1252 at the end',
      Buffer.from('Stra\xdf', 'latin1'),
      'Straß',
      'windows-1252',
    ],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file_empty'],
    ['blank lines', Buffer.from('\ufeff\r\n \r\n'), 'file_empty'],
    ['UTF-16', Buffer.from('\ufeffa;b', 'utf16le'), 'file_utf16'],
    ['UTF-16 without mark', Buffer.from('a;b', 'utf16le'), 'file_not_text'],
    ['a spreadsheet', Buffer.from('PK\x03\x04\x00\x00'), 'file_not_text'],
    [
      'half of the last character',
      Buffer.from('Müllgefäß').subarray(0, -1),
      'file_cut_off',
    ],
  ])('refuses %s', (_, bytes, code) => {
    expect(problemOf(bytes)).toBe(code);
  });
});
