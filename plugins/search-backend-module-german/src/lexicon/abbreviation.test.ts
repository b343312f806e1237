import { readAbbreviation } from './abbreviation';

const compound = (...parts: string[]) => {
  const boundaries: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    boundaries.push(length);
  }
  return [parts.join(''), boundaries] as const;
};

describe('readAbbreviation', () => {
  it.each([
    ['gzr', compound('gewerbe', 'zentral', 'register'), 'whole'],
    ['wbs', compound('wohn', 'berechtigungs', 'schein'), 'whole'],
    ['asylblg', compound('asyl', 'bewerber', 'leistungs', 'gesetz'), 'whole'],
    ['schwb', compound('schwer', 'behinderten', 'ausweis'), 'beginning'],
    ['schwbausweis', compound('schwer', 'behinderten', 'ausweis'), 'whole'],
    ['gr', compound('gewerbe', 'zentral', 'register'), 'whole'],
    ['per', compound('personal', 'ausweis'), undefined],
    ['px', compound('personal', 'ausweis'), undefined],
    ['', compound('personal', 'ausweis'), undefined],
  ])('reads %s in %p', (letters, [word, boundaries], reading) => {
    expect(readAbbreviation(letters, word, boundaries)).toBe(reading);
  });
});
