/** Words that a name cannot end with: the list breaks it off there and goes on in the next column. */
const DANGLING =
  /[\s\-–,;]+(?:für|mit|m\.|der|des|d\.|und|u\.|im|i\.|an|am|in|von|v\.|zu|zur|zum)?$/;

function withoutDanglingEnd(text: string): string {
  const shorter = text.replace(DANGLING, '');
  return shorter === text ? text : withoutDanglingEnd(shorter);
}

/** Whether the list has broken a word: `Schu-` and `le am Park`. */
function isBroken(first: string, second: string): boolean {
  return /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second);
}

/**
 * Makes a name that people use of the first of the list's columns of 40
 * characters: `Hermann-Hesse-Schule,Förderschule d. Kr.` becomes
 * `Hermann-Hesse-Schule`.
 *
 * @param lines - the columns of the official name
 * @returns an empty text when there is nothing to make a name of
 */
export function schoolName(lines: string[]): string {
  const [first = '', second = ''] = lines;
  const start = isBroken(first, second)
    ? `${first.slice(0, -1)}${second}`
    : first;
  const [name] = start.split(/\s*,|\s+[-–]\s/);
  return withoutDanglingEnd(name.trim());
}

/** The official name in full, from the columns that it is spread over. */
export function officialName(lines: string[]): string {
  return lines
    .filter(Boolean)
    .reduce(
      (name, line) =>
        isBroken(name, line)
          ? `${name.slice(0, -1)}${line}`
          : `${name} ${line}`.trim(),
      '',
    );
}

/** `Musterstadt, GG Nordschule` is `GG Nordschule` within the town. */
function withinTown(shortName: string): string {
  return shortName.replace(/^[^,]*,\s*/, '');
}

function occurrences(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  texts.forEach(text => counts.set(text, (counts.get(text) ?? 0) + 1));
  return counts;
}

/** Adds something to the titles that are there more than once. */
function toldApart<T extends { title: string }>(
  items: T[],
  addition: (item: T) => string | undefined,
): T[] {
  const counts = occurrences(items.map(({ title }) => title));
  return items.map(item => {
    const added = addition(item);
    return added && (counts.get(item.title) ?? 0) > 1
      ? { ...item, title: `${item.title} (${added})` }
      : item;
  });
}

/**
 * Titles of schools by their number. Some municipalities have dozens of
 * schools of the same name ("Städt. Gem. Grundschule"); those get their
 * abbreviation behind it, and their number where that is not enough.
 */
export function schoolTitles(
  schools: Array<{ number: string; name: string; shortName?: string }>,
): Map<string, string> {
  const named = schools.map(school => ({ ...school, title: school.name }));
  const told = toldApart(
    toldApart(named, ({ shortName }) => shortName && withinTown(shortName)),
    ({ number }) => number,
  );
  return new Map(told.map(({ number, title }) => [number, title]));
}
