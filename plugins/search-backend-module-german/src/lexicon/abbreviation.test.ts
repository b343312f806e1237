import { isAbbreviation } from './abbreviation';

const compound = (...parts: string[]) => {
  const boundaries: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    boundaries.push(length);
  }
  return [parts.join(''), boundaries] as const;
};

describe('isAbbreviation', () => {
  it.each([
    ['gzr', compound('gewerbe', 'zentral', 'register'), true],
    ['wbs', compound('wohn', 'berechtigungs', 'schein'), true],
    ['asylblg', compound('asyl', 'bewerber', 'leistungs', 'gesetz'), true],
    ['schwb', compound('schwer', 'behinderten', 'ausweis'), true],
    ['schwbausweis', compound('schwer', 'behinderten', 'ausweis'), true],
    ['gr', compound('gewerbe', 'zentral', 'register'), true],
    ['per', compound('personal', 'ausweis'), false],
    ['px', compound('personal', 'ausweis'), false],
    ['', compound('personal', 'ausweis'), false],
  ])('reads %s in %p', (letters, [word, boundaries], expected) => {
    expect(isAbbreviation(letters, word, boundaries)).toBe(expected);
  });
});
