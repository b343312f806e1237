import { Highlight } from '@rathaus/plugin-search-common';
import fc from 'fast-check';
import { excerptOf, markedField } from './excerpt';

function marked(text: string): Highlight {
  return { preTag: '<m>', postTag: '</m>', fields: { text } };
}

const words = (text: string, highlight?: Highlight) =>
  excerptOf(text, highlight)
    .map(segment => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

describe('excerptOf', () => {
  it('is the text where it is short', () => {
    expect(words('Vier Zugangspunkte\nin der Aula')).toBe(
      'Vier Zugangspunkte in der Aula',
    );
    expect(words('')).toBe('');
  });

  it('ends between two words where it is long', () => {
    const excerpt = words('Kabel '.repeat(60));
    expect(excerpt).toMatch(/^Kabel( Kabel)*\u00a0…$/);
    expect(excerpt.length).toBeLessThanOrEqual(222);
  });

  it('begins a little before the first marked word', () => {
    const before = 'Lange Vorrede. '.repeat(20);
    expect(
      words(
        `${before}WLAN in der Aula`,
        marked(`${before}<m>WLAN</m> in der Aula`),
      ),
    ).toMatch(
      /^… (Lange )?(Vorrede\. )(Lange Vorrede\. )*\[WLAN\] in der Aula$/,
    );
  });

  it('knows marks at the beginning, at the end and inside each other', () => {
    expect(words('a b c', marked('<m>a</m> b <m>c</m>'))).toBe('[a] b [c]');
    expect(words('Glasfaser', marked('<m>Glas<m>faser</m></m>'))).toBe(
      '[Glas][faser]',
    );
  });

  it('takes the text where something else was marked', () => {
    expect(
      words('Der Text', {
        preTag: '<m>',
        postTag: '</m>',
        fields: { title: '<m>T</m>' },
      }),
    ).toBe('Der Text');
  });

  it('never shows a mark, and stays short, whatever comes', () => {
    const part = fc.oneof(
      fc.constantFrom('<m>', '</m>', ' ', 'WLAN'),
      fc.string({ maxLength: 400 }),
    );
    fc.assert(
      fc.property(fc.array(part), parts => {
        const text = parts.join('');
        const shown = excerptOf(text, marked(text));
        expect(shown.every(({ text: piece }) => !piece.includes('<m>'))).toBe(
          true,
        );
        expect(
          shown.reduce((sum, { text: piece }) => sum + piece.length, 0),
        ).toBeLessThan(600);
      }),
    );
  });
});

describe('markedField', () => {
  const title = {
    preTag: '<m>',
    postTag: '</m>',
    fields: { title: '<m>WLAN</m> X' },
  };

  it('is the whole text, marked where it was', () => {
    expect(markedField('title', 'WLAN X', title)).toEqual([
      { text: 'WLAN', marked: true },
      { text: ' X', marked: false },
    ]);
    expect(markedField('text', 'Der Text', title)).toEqual([
      { text: 'Der Text', marked: false },
    ]);
  });
});
