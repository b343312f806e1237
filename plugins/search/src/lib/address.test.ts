import fc from 'fast-check';
import { changeAddress, readAddress, toggled, writeAddress } from './address';

describe('the address of the search page', () => {
  it('is read without what is not there', () => {
    expect(readAddress(new URLSearchParams('?q=%20WLAN%20&art='))).toEqual({
      words: 'WLAN',
      kinds: [],
      departments: [],
      cursor: undefined,
    });
  });

  it('takes no more words than the search does, and nothing twice', () => {
    const params = new URLSearchParams({ q: 'x'.repeat(500) });
    expect(readAddress(params).words).toHaveLength(100);
    expect(readAddress(new URLSearchParams('?art=a&art=a')).kinds).toEqual([
      'a',
    ]);
  });

  it('names Fachbereiche as briefly as it can', () => {
    expect(
      writeAddress({ words: 'x', departments: ['group:default/bauen'] }),
    ).toBe('?q=x&fachbereich=bauen');
  });

  it('is read as it was written', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map(value => value.trim())
      .filter(value => value !== '' && value.length <= 100);
    const name = fc.stringMatching(/^[a-z0-9._-]{1,12}$/);
    const ref = fc
      .tuple(fc.constantFrom('group:default', 'group:town', 'unit:x'), name)
      .map(parts => parts.join('/'));
    fc.assert(
      fc.property(
        fc.record({
          words: text,
          kinds: fc.uniqueArray(name, { maxLength: 5 }),
          departments: fc.uniqueArray(ref, { maxLength: 5 }),
          cursor: text,
        }),
        address => {
          expect(
            readAddress(new URLSearchParams(writeAddress(address))),
          ).toEqual(address);
        },
      ),
    );
  });

  it('leads back to the first page with every change', () => {
    const address = { words: 'x', kinds: ['a'], departments: [], cursor: 'c' };
    expect(
      changeAddress(address, { kinds: toggled(address.kinds, 'b') }),
    ).toEqual({ ...address, kinds: ['a', 'b'], cursor: undefined });
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
