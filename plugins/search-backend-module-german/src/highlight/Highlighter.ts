import { randomUUID } from 'node:crypto';
import { highlight, highlightExcerpt, HighlightTags } from './highlight';

/** Marks words in titles and texts of documents. */
export class Highlighter {
  /** They stand in no document. */
  private readonly tags = createTags();

  /**
   * @param words - folded
   * @returns undefined when none of the words is there
   */
  mark(
    { title, text }: { title: string; text: string },
    words: ReadonlySet<string>,
  ): (HighlightTags & { fields: Record<string, string> }) | undefined {
    const inTitle = highlight(title, words, this.tags);
    const inText = highlightExcerpt(text, words, this.tags);
    return inTitle || inText
      ? {
          ...this.tags,
          fields: {
            ...(inTitle && { title: inTitle }),
            ...(inText && { text: inText }),
          },
        }
      : undefined;
  }
}

function createTags(): HighlightTags {
  const id = randomUUID();
  return { preTag: `<${id}>`, postTag: `</${id}>` };
}
