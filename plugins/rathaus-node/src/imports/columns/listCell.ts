/** A bar that no backslash turns into part of the text. */
const BAR = /(?<!\\)((?:\\\\)*)\|/;

function splitAtBars(text: string): string[] {
  const items: string[] = [];
  let item = '';
  for (let i = 0; i < text.length; i++) {
    const next = text[i + 1];
    if (text[i] === '\\' && (next === '|' || next === '\\')) {
      item += next;
      i++;
    } else if (text[i] === '|') {
      items.push(item);
      item = '';
    } else {
      item += text[i];
    }
  }
  return [...items, item];
}

function clean(items: string[]): string[] {
  const trimmed = items.map(item => item.trim()).filter(Boolean);
  return [...new Set(trimmed)];
}

/** Does the cell have line breaks or bars, which split any list? */
export function hasItemBreaks(text: string): boolean {
  return /[\r\n]/.test(text.trim()) || BAR.test(text);
}

/**
 * Splits a cell into items: at its line breaks, else at `|`, else at `;`, else
 * at `,`. Only what comes first in this order splits, so "Ausweis, Pass | Visum"
 * are two. `\|` is a bar inside of an item, `\\` a backslash. Empty and
 * repeated items are left out.
 */
export function splitList(text: string): string[] {
  if (/[\r\n]/.test(text.trim())) {
    return clean(text.split(/[\r\n]+/));
  }
  if (BAR.test(text)) {
    return clean(splitAtBars(text));
  }
  const separator = text.includes(';') ? ';' : ',';
  return clean(text.split(separator).flatMap(splitAtBars));
}

/** Writes items so that {@link splitList} gives them back. */
export function joinList(items: readonly string[]): string {
  const joined = items.map(item => item.replace(/[\\|]/g, '\\$&')).join(' | ');
  // A bar at the end keeps a single item with a comma in one piece.
  return items.length === 1 && /[;,]/.test(joined) ? `${joined} |` : joined;
}
