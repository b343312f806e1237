import { markdownQuote, markdownText } from './markdownText';

describe('a text in Markdown', () => {
  it.each([
    ['WLAN im Altbau (2. OG)', 'WLAN im Altbau (2. OG)'],
    ['*wichtig* _jetzt_ `rm`', '\\*wichtig\\* \\_jetzt\\_ \\`rm\\`'],
    ['[hier](https://x.example)', '\\[hier\\](https://x.example)'],
    ['<script> & |', '\\<script\\> \\& \\|'],
    ['a\\b', 'a\\\\b'],
    [' zwei\n\n# Zeilen\t ', 'zwei # Zeilen'],
  ])('shows %j as it is', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('Markdown in Markdown', () => {
  it('stays inside, whatever it begins and does not end', () => {
    expect(markdownQuote('# Ja\n\n```\r\ncode\n- a')).toBe(
      '> # Ja\n>\n> ```\n> code\n> - a',
    );
  });
});
