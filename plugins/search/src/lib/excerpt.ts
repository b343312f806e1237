import { Highlight } from '@rathaus/plugin-search-common';

/** A piece of text, and whether it is one of the words that were searched for. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The text goes on; never at the beginning of a line. */
const MORE = '\u00a0…';
/** Letters shown of a text. */
const LENGTH = 220;
/** Letters shown before the first marked word. */
const BEFORE = 60;

function segmentsOf(text: string, { preTag, postTag }: Highlight): Segment[] {
  // Engines may mark words within words.
  let depth = 0;
  return text
    .split(preTag)
    .flatMap((opened, opening) => {
      depth += opening > 0 ? 1 : 0;
      return opened.split(postTag).map((piece, closing) => {
        depth = Math.max(0, depth - (closing > 0 ? 1 : 0));
        return { text: piece, marked: depth > 0 };
      });
    })
    .filter(segment => segment.text !== '');
}

/**
 * A short text in one piece, with the words that were searched for.
 *
 * @param field - its name in the document
 * @param highlight - what the engine marked, if it did
 */
export function markedField(
  field: string,
  text: string,
  highlight?: Highlight,
): Segment[] {
  const found = highlight?.fields[field];
  return found && highlight
    ? segmentsOf(found, highlight)
    : [{ text, marked: false }];
}

/** Cuts at a space, so that no word is halved. */
function cutEnd(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > 0 ? space : length)}${MORE}`;
}

function cutBeginning(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const space = text.indexOf(' ', text.length - length);
  return `… ${text.slice(space >= 0 ? space + 1 : text.length - length)}`;
}

/**
 * The part of a found text that says most: from a little before the first word that was searched for, without line breaks.
 *
 * @param text - the document's text
 * @param highlight - what the engine marked, if it did
 */
export function excerptOf(text: string, highlight?: Highlight): Segment[] {
  const segments = markedField('text', text, highlight).map(segment => ({
    ...segment,
    text: segment.text.replace(/\s+/g, ' ').replace(/ …$/, MORE),
  }));
  const shown: Segment[] = [];
  let left = LENGTH;
  for (const [index, { text: whole, marked: isMarked }] of segments.entries()) {
    if (index === 0 && segments.length > 1 && !isMarked) {
      shown.push({ text: cutBeginning(whole, BEFORE), marked: false });
      continue;
    }
    const part = cutEnd(whole, left);
    shown.push({ text: part, marked: isMarked });
    left -= part.length;
    if (part !== whole || left <= 0) {
      break;
    }
  }
  return shown.filter(segment => segment.text.trim() !== '');
}
