import fc from 'fast-check';
import { readAddress, writeAddress } from './address';

describe('the address of the search page', () => {
  it('is read without what is not there', () => {
    expect(readAddress(new URLSearchParams('?q=%20WLAN%20&art='))).toEqual({
      words: 'WLAN',
      kind: undefined,
      cursor: undefined,
    });
  });

  it('takes no more words than the search does', () => {
    const params = new URLSearchParams({ q: 'x'.repeat(500) });
    expect(readAddress(params).words).toHaveLength(100);
  });

  it('is read as it was written', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map(value => value.trim())
      .filter(value => value !== '' && value.length <= 100);
    fc.assert(
      fc.property(
        fc.record({ words: text, kind: text, cursor: text }),
        address => {
          expect(
            readAddress(new URLSearchParams(writeAddress(address))),
          ).toEqual(address);
        },
      ),
    );
  });
});
