import {
  HandbookPage,
  Heading,
  Section,
} from '@rathaus/plugin-handbook-common';
import { slugFromTitle } from '@rathaus/rathaus-common';
import { plainText } from '@rathaus/rathaus-node';
import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt();

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A heading as it stands in a text. */
interface FoundHeading {
  title: string;
  level: number;
  /** First line of it, from 0, and the line behind it. */
  lines: [number, number];
}

/** A page with its text in pieces. */
export interface ParsedPage extends HandbookPage {
  sections: Section[];
  /** Names of pages that it leads to, in their order. */
  links: string[];
}

function isImage({ type, content }: Token): boolean {
  return type === 'image' || type === 'softbreak' || content.trim() === '';
}

/** A paragraph of nothing but pictures. */
function isPicture({ type, children }: Token): boolean {
  return (
    type === 'inline' &&
    children !== null &&
    children.some(child => child.type === 'image') &&
    children.every(isImage)
  );
}

function headingsIn(tokens: Token[]): FoundHeading[] {
  return tokens.flatMap(({ type, tag, map }, index) =>
    type === 'heading_open' && map
      ? [
          {
            title: plainText(`# ${tokens[index + 1].content}`),
            level: Number(tag.slice(1)),
            lines: map,
          },
        ]
      : [],
  );
}

/**
 * The text without its title, which the page shows by itself, and without
 * pictures, which are for those who read the files elsewhere.
 */
function withoutTitle(markdown: string): { title?: string; content: string } {
  const lines = markdown.split(/\r?\n/);
  const tokens = parser.parse(markdown, {});
  const title = headingsIn(tokens).find(({ level }) => level === 1);
  const leftOut = [
    title?.lines,
    ...tokens.filter(isPicture).map(({ map }) => map),
  ];
  for (const [start, end] of leftOut.flatMap(range => (range ? [range] : []))) {
    lines.fill('', start, end);
  }
  return {
    title: title?.title,
    content: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** Anchors from titles; what has the same title gets a number. */
function withIds(headings: FoundHeading[]): Heading[] {
  const used = new Map<string, number>();
  return headings.map(({ title, level, lines }) => {
    const slug = slugFromTitle(title) || 'abschnitt';
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return {
      id: count > 1 ? `${slug}-${count}` : slug,
      title,
      level: Math.max(2, level),
      line: lines[0] + 1,
    };
  });
}

/** Pages of the handbook that a text leads to: `[…](name.md)`. */
function linksIn(tokens: Token[]): string[] {
  return tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap(token => {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      const name = /^([a-z0-9-]+)\.md(?:#|$)/.exec(href ?? '')?.[1];
      return name ? [name] : [];
    });
}

/**
 * Reads a page of the handbook.
 *
 * @param name - as in addresses
 * @param markdown - what its file says
 */
export function parsePage(name: string, markdown: string): ParsedPage {
  const { title = name, content } = withoutTitle(markdown);
  const tokens = parser.parse(content, {});
  const found = headingsIn(tokens);
  const headings = withIds(found);
  const lines = content.split('\n');
  const textUpTo = (start: number, next: FoundHeading | undefined) =>
    plainText(lines.slice(start, next?.lines[0]).join('\n'));

  const page = { name, title };
  return {
    ...page,
    content,
    headings,
    sections: [
      { page, title, text: textUpTo(0, found.at(0)) },
      ...headings.map((heading, index) => ({
        page,
        id: heading.id,
        title: heading.title,
        text: textUpTo(found[index].lines[1], found.at(index + 1)),
      })),
    ],
    links: linksIn(tokens),
  };
}
