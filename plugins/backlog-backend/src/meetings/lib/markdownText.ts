/** What means something inside a line of Markdown. */
const MARKS = /[\\`*_[\]<>&~|]/g;

/**
 * A text that somebody wrote, as one line of Markdown that shows it and
 * nothing else. It must not stand at the beginning of a line, where more signs
 * mean something.
 */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
}

/** Markdown that somebody wrote, set apart so that none of it runs into what follows. */
export function markdownQuote(markdown: string): string {
  return markdown
    .split(/\r\n|\r|\n/)
    .map(line => `> ${line}`.trimEnd())
    .join('\n');
}
