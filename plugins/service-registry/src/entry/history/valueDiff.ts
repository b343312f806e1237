import { diffWordsWithSpace } from 'diff';

/** A piece of a compared text. */
export interface TextPart {
  text: string;
  is: 'same' | 'added' | 'removed';
}

const germanWords = new Intl.Segmenter('de', { granularity: 'word' });

/** Compares two long texts word by word, as a person reads them. */
export function diffText(before: string, after: string): TextPart[] {
  return diffWordsWithSpace(before, after, {
    intlSegmenter: germanWords,
  }).map(({ value, added, removed }) => ({
    text: value,
    is: (added && 'added') || (removed && 'removed') || 'same',
  }));
}

/** Share of a text that has to be the same for its changes to be readable word by word. */
const SAME_SHARE = 0.4;

function lettersIn(parts: readonly TextPart[]): number {
  return parts.reduce(
    (sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length,
    0,
  );
}

/** Is a text so much another one that before and after are easier to read one after the other? */
export function isRewritten(parts: readonly TextPart[]): boolean {
  const same = lettersIn(parts.filter(({ is }) => is === 'same'));
  const before = lettersIn(parts.filter(({ is }) => is !== 'added'));
  const after = lettersIn(parts.filter(({ is }) => is !== 'removed'));
  return same < SAME_SHARE * Math.min(before, after);
}

/** Compares two lists by what was put in and taken out; a mere change of order has neither. */
export function diffList(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } {
  return {
    added: after.filter(item => !before.includes(item)),
    removed: before.filter(item => !after.includes(item)),
  };
}

/** Longest stretch of unchanged text that is shown in full, in characters. */
const CONTEXT = 120;

/** The beginning of a text, up to the end of a word. */
function wordsAtStart(text: string, length: number): string {
  return text.slice(0, length).replace(/\S+$/, '');
}

/** The end of a text, from the beginning of a word. */
function wordsAtEnd(text: string, length: number): string {
  return text.slice(-length).replace(/^\S+/, '');
}

/** Shortens long unchanged stretches to what stands beside a change; `…` marks what is left out. */
export function withContext(parts: TextPart[]): TextPart[] {
  return parts.map((part, position) => {
    if (part.is !== 'same' || part.text.length <= CONTEXT) {
      return part;
    }
    const half = CONTEXT / 2;
    const isFirst = position === 0;
    const isLast = position === parts.length - 1;
    const head = isFirst ? '' : wordsAtStart(part.text, half);
    const tail = isLast ? '' : wordsAtEnd(part.text, half);
    return { ...part, text: `${head}…${tail}` };
  });
}
