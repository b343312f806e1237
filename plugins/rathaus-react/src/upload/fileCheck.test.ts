import { checkFile, MAX_FILE_BYTES } from './fileCheck';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = new TextEncoder().encode('Titel;Art');

describe('checkFile', () => {
  it.each([
    ['an empty file', 0, bytes(), 'empty'],
    ['a workbook', 900, bytes(0x50, 0x4b, 3, 4), 'workbook'],
    ['an old workbook', 900, bytes(0xd0, 0xcf, 0x11, 0xe0), 'workbook'],
    ['UTF-16', 900, bytes(0xff, 0xfe, 0x54, 0), 'utf16'],
    ['UTF-16, big end first', 900, bytes(0xfe, 0xff, 0, 0x54), 'utf16'],
    ['too much', MAX_FILE_BYTES + 1, text, 'tooBig'],
    ['a CSV file', MAX_FILE_BYTES, text, undefined],
    ['a CSV file with a BOM', 12, bytes(0xef, 0xbb, 0xbf, 0x54), undefined],
    ['a file of one byte', 1, bytes(0x54), undefined],
  ])('%s', (_, size, head, fault) => {
    expect(checkFile(size, head)).toBe(fault);
  });
});
