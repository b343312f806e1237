import fc from 'fast-check';
import { decodePageCursor, encodePageCursor } from './pageCursor';

const encode = (text: string) => Buffer.from(text).toString('base64');

describe('page cursors', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.nat(10_000), page => {
        expect(decodePageCursor(encodePageCursor(page))).toBe(page);
      }),
    );
  });

  it('are not needed for the first page', () => {
    expect(decodePageCursor(undefined)).toBe(0);
  });

  it.each(['-1', '1.5', '1e3', 'x', '', ' 1', '10001', '99999999999999999999'])(
    'are refused when they say %p',
    text => {
      expect(() => decodePageCursor(encode(text) || '!')).toThrow(
        'Invalid page cursor',
      );
    },
  );
});
