import fc from 'fast-check';
import { plainText } from './plainText';

describe('plainText', () => {
  it.each([
    ['Nur Text.', 'Nur Text.'],
    ['# Ziel\n\nWLAN in **allen** *Räumen*', 'Ziel\nWLAN in allen Räumen'],
    ['- [Angebot](https://example.org/a_b)\n- `S-12`', 'Angebot\nS-12'],
    ['Zeile eins\nZeile zwei', 'Zeile eins Zeile zwei'],
    ['Zeile eins  \nZeile zwei', 'Zeile eins Zeile zwei'],
    ['| Schule | Räume |\n| - | - |\n| Nord | 12 |', 'Schule\nRäume\nNord\n12'],
    ['> zitiert ~~gestrichen~~', 'zitiert gestrichen'],
    ['![Plan der *Aula*](plan.png)', 'Plan der Aula'],
    ['```\nls -l\n```', 'ls -l'],
    ['Trink &amp; Wasser \\*', 'Trink & Wasser *'],
    ['---', ''],
    ['', ''],
  ])('%j: %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('keeps every word of a text without marks', () => {
    const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), words => {
        expect(plainText(words.join('\n')).split(' ')).toEqual(words);
      }),
    );
  });
});
