const ORDINALS =
  'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft'.split(
    ' ',
  );
const CARDINALS =
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');
const ENDINGS = ['e', 'er', 'es', 'en', 'em'];

const BY_WORD = new Map<string, number>();
const BY_NUMBER = new Map<number, string[]>();

function learn(word: string, value: number) {
  BY_WORD.set(word, value);
  BY_NUMBER.set(value, [...(BY_NUMBER.get(value) ?? []), word]);
}

ORDINALS.forEach((ordinal, index) =>
  ENDINGS.forEach(ending => learn(`${ordinal}${ending}`, index + 1)),
);
CARDINALS.forEach((cardinal, index) => learn(cardinal, index + 1));

/**
 * Other ways to write a number up to twelve: "dritte" as "3", "3" as "drei", "dritte", "dritten" …
 *
 * @param word - folded
 * @returns folded; nothing for what is no number
 */
export function otherNumbers(word: string): string[] {
  const value = BY_WORD.get(word);
  return value === undefined
    ? BY_NUMBER.get(Number(word)) ?? []
    : [String(value)];
}
