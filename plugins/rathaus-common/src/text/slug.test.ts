import fc from 'fast-check';
import { slugFromTitle } from './slug';

describe('slugFromTitle', () => {
  it.each([
    ['Müllgefäß ändern', 'muellgefaess-aendern'],
    ['VOIS|MESO', 'vois-meso'],
    ['  Kfz-Zulassung (Kreis)  ', 'kfz-zulassung-kreis'],
    ['Café Ærø', 'cafe-aeroe'],
    ['ÄÖÜ ẞ', 'aeoeue-ss'],
    ['Mu\u0308ll', 'muell'],
  ])('makes %s to %s', (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  it('is empty when nothing can be written in ASCII', () => {
    expect(slugFromTitle('***')).toBe('');
    expect(slugFromTitle('日本語')).toBe('');
  });

  it('cuts long titles at a word', () => {
    const slug = slugFromTitle(
      'Sondernutzung von Straßen und Verkehrsraumeinschränkung bei Baustellen',
    );
    expect(slug).toBe(
      'sondernutzung-von-strassen-und-verkehrsraumeinschraenkung-bei',
    );
  });

  it('always makes a valid name or nothing, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), title => {
        const slug = slugFromTitle(title);
        fc.pre(slug.length >= 2);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(63);
        expect(slugFromTitle(slug)).toBe(slug);
      }),
    );
  });
});
