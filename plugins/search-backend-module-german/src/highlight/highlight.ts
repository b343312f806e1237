import { wordsOf } from '../text/wordsOf';

/** Characters of a long text that are shown around the first word found. */
const EXCERPT = 240;
const BEFORE = 60;
/** What is behind is not looked at: nobody sees it. */
const LONGEST_TEXT = 20_000;

/** What is put around words. Must be something that stands in no text. */
export interface HighlightTags {
  preTag: string;
  postTag: string;
}

interface Place {
  start: number;
  end: number;
}

function placesOf(text: string, words: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  const found = wordsOf(text)
    .filter(({ word }) => words.has(word))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of found) {
    const last = places[places.length - 1];
    if (!last || start >= last.end) {
      places.push({ start, end });
    }
  }
  return places;
}

function mark(
  text: string,
  places: readonly Place[],
  { preTag, postTag }: HighlightTags,
): string {
  let marked = '';
  let position = 0;
  for (const { start, end } of places) {
    marked += `${text.slice(position, start)}${preTag}${text.slice(
      start,
      end,
    )}${postTag}`;
    position = end;
  }
  return marked + text.slice(position);
}

/** The next space, so that no word is cut. */
function cutAt(text: string, position: number): number {
  const space = text.indexOf(' ', position);
  return space < 0 || space - position > BEFORE ? position : space;
}

/**
 * Marks words in a text as it was written: "Führerschein" where "fuhrerschein" was found.
 *
 * @param words - folded
 * @returns the text as it is, with the tags around words; undefined when none of them is in it
 */
export function highlight(
  text: string,
  words: ReadonlySet<string>,
  tags: HighlightTags,
): string | undefined {
  const places = placesOf(text, words);
  return places.length ? mark(text, places, tags) : undefined;
}

/**
 * Like {@link highlight}, but of a long text only what stands around the first word found.
 *
 * @returns undefined when none of the words is near the beginning of the text
 */
export function highlightExcerpt(
  fullText: string,
  words: ReadonlySet<string>,
  tags: HighlightTags,
): string | undefined {
  const text = fullText.slice(0, LONGEST_TEXT);
  const places = placesOf(text, words);
  if (!places.length) {
    return undefined;
  }
  const [first] = places;
  const begin = first.start <= BEFORE ? 0 : cutAt(text, first.start - BEFORE);
  const from = Math.min(begin, first.start);
  const to =
    text.length - from <= EXCERPT
      ? text.length
      : Math.max(cutAt(text, from + EXCERPT), first.end);
  const shown = places
    .filter(({ end }) => end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const excerpt = mark(text.slice(from, to), shown, tags).trim();
  return `${from > 0 ? '… ' : ''}${excerpt}${to < fullText.length ? ' …' : ''}`;
}
