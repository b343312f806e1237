import fc from 'fast-check';
import { fold } from '../text/fold';
import { highlight, highlightExcerpt } from './highlight';

const tags = { preTag: '[', postTag: ']' };

describe('highlight', () => {
  it.each([
    ['Führerschein beantragen', ['fuhrerschein'], '[Führerschein] beantragen'],
    ['Straße, STRASSE', ['strasse'], '[Straße], [STRASSE]'],
    ['EU-Heimtier-Ausweis', ['ausweis'], 'EU-Heimtier-[Ausweis]'],
    [
      'EU-Heimtier-Ausweis',
      ['euheimtierausweis', 'ausweis'],
      '[EU-Heimtier-Ausweis]',
    ],
    ['An- und Abmeldung', ['anmeldung'], '[An]- und Abmeldung'],
    ['<b>Amt</b>', ['amt'], '<b>[Amt]</b>'],
    ['Amt', ['rat'], undefined],
    ['', ['rat'], undefined],
  ])('marks in %s', (text, words, marked) => {
    expect(highlight(text, new Set(words), tags)).toBe(marked);
  });

  it('leaves the text as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (text, words) => {
          const marked = highlight(text, new Set(words.map(fold)), {
            preTag: '\0<',
            postTag: '\0>',
          });
          expect((marked ?? text).replaceAll(/\0[<>]/g, '')).toBe(text);
        },
      ),
    );
  });
});

describe('highlightExcerpt', () => {
  it('shows a short text in full', () => {
    expect(highlightExcerpt('ein kurzer Text', new Set(['kurzer']), tags)).toBe(
      'ein [kurzer] Text',
    );
  });

  it('shows what is around the first word of a long one', () => {
    const excerpt = highlightExcerpt(
      `${'davor '.repeat(100)}gesucht ${'danach '.repeat(100)}`,
      new Set(['gesucht']),
      tags,
    );
    expect(excerpt).toMatch(/^… davor.*\[gesucht\] danach.* …$/);
    expect(excerpt?.length).toBeLessThan(320);
  });
});
