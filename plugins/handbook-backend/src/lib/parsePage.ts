import { HandbookPage, Section } from '@rathaus/plugin-handbook-common';
import { plainText, readMarkdownPage } from '@rathaus/rathaus-node';
import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt();

/** A page with its text in pieces. */
export interface ParsedPage extends HandbookPage {
  sections: Section[];
  /** Names of pages that it leads to, in their order. */
  links: string[];
}

/** Pages of the handbook that a text leads to: `[…](name.md)`. */
function linksIn(content: string): string[] {
  return parser
    .parse(content, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap(token => {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      const name = /^([a-z0-9-]+)\.md(?:#|$)/.exec(href ?? '')?.[1];
      return name ? [name] : [];
    });
}

/**
 * Reads a page of the handbook. Pictures are left out: they are for those who
 * read the files elsewhere.
 *
 * @param name - as in addresses
 * @param markdown - what its file says
 */
export function parsePage(name: string, markdown: string): ParsedPage {
  const {
    title = name,
    content,
    headings,
  } = readMarkdownPage(markdown, { withoutPictures: true });
  const lines = content.split('\n');
  const textFrom = (start: number, next: number) =>
    plainText(lines.slice(start, headings.at(next)?.lines[0]).join('\n'));

  const page = { name, title };
  return {
    ...page,
    content,
    headings: headings.map(({ heading }) => heading),
    sections: [
      { page, title, text: textFrom(0, 0) },
      ...headings.map(({ heading, lines: [, end] }, index) => ({
        page,
        id: heading.id,
        title: heading.title,
        text: textFrom(end, index + 1),
      })),
    ],
    links: linksIn(content),
  };
}
