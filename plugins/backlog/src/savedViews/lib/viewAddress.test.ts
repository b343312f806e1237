import { SAVED_PARAMS } from '@rathaus/plugin-backlog-common';
import { FACET_NAMES, NO_FILTER, writeFilter } from '../../filter/lib/filter';
import {
  isPlain,
  isSameAddress,
  readAddress,
  writeAddress,
} from './viewAddress';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('the address of a view', () => {
  it('holds everything that a filter can say', () => {
    const everything = writeFilter(new URLSearchParams(), {
      ...NO_FILTER,
      ...Object.fromEntries(FACET_NAMES.map(facet => [facet, ['-']])),
      text: 'WLAN',
      blocked: true,
      dueWithin: 14,
    });
    expect(SAVED_PARAMS).toEqual(
      expect.arrayContaining([...everything.keys()]),
    );
    expect(read(everything.toString()).query).toBe(everything.toString());
  });

  it('leaves out what is beside the view', () => {
    expect(read('ansicht=liste&massnahme=i-1&q=neu&sort=titel&x=1')).toEqual({
      view: 'liste',
      query: 'sort=titel&q=neu',
    });
    expect(read('ansicht=fehlt&q=&blockiert=0&stand=reich')).toEqual({
      view: 'tafel',
      query: '',
    });
  });

  it('comes back as it was', () => {
    for (const query of ['', 'ansicht=liste&q=a%26b', 'schule=a&schule=b']) {
      expect(writeAddress(read(query))).toBe(query);
    }
  });

  it('is the same in another order', () => {
    const a = read('ansicht=liste&schule=a&schule=b&q=neu');
    expect(
      isSameAddress(a, read('q=neu&schule=b&schule=a&ansicht=liste')),
    ).toBe(true);
    expect(isSameAddress(a, read('q=neu&schule=b&schule=a'))).toBe(false);
    expect(isSameAddress(a, read('ansicht=liste&schule=a&q=neu'))).toBe(false);
  });

  it('is the same with what means nothing', () => {
    const saved = { view: 'tafel', query: 'q=neu&blockiert=0' };
    expect(isSameAddress(saved, read('q=neu'))).toBe(true);
  });

  it('is plain as one comes to the board', () => {
    expect(isPlain(read('massnahme=i-1'))).toBe(true);
    expect(isPlain(read('ansicht=liste'))).toBe(false);
    expect(isPlain(read('q=neu'))).toBe(false);
  });
});
