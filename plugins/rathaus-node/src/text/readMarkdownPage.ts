import { Heading, slugFromTitle } from '@rathaus/rathaus-common';
import MarkdownIt from 'markdown-it';
import { plainText } from './plainText';

const parser = new MarkdownIt();

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A heading as it stands in a text. */
interface FoundHeading {
  title: string;
  level: number;
  /** First line of it, from 0, and the line behind it. */
  lines: [number, number];
}

/** A heading, and where the text below it begins. */
export interface PageHeading {
  heading: Heading;
  /** First line of the heading and the line behind it, in `content`, from 0. */
  lines: [number, number];
}

/** A page of Markdown, its title taken out of the text. */
export interface MarkdownPage {
  /** Its first heading of level 1. */
  title?: string;
  /** Markdown without the title. */
  content: string;
  /** In the order of the text. */
  headings: PageHeading[];
}

/** How a page is read. */
export interface ReadMarkdownOptions {
  /** Leaves out paragraphs of nothing but pictures. */
  withoutPictures?: boolean;
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

function withoutTitle(
  markdown: string,
  options: ReadMarkdownOptions,
): { title?: string; content: string } {
  const lines = markdown.split(/\r?\n/);
  const tokens = parser.parse(markdown, {});
  const title = headingsIn(tokens).find(({ level }) => level === 1);
  const pictures = options.withoutPictures ? tokens.filter(isPicture) : [];
  const leftOut = [title?.lines, ...pictures.map(({ map }) => map)];
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
function withIds(headings: FoundHeading[]): PageHeading[] {
  const used = new Map<string, number>();
  return headings.map(({ title, level, lines }) => {
    const slug = slugFromTitle(title) || 'abschnitt';
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return {
      heading: {
        id: count > 1 ? `${slug}-${count}` : slug,
        title,
        level: Math.max(2, level),
        line: lines[0] + 1,
      },
      lines,
    };
  });
}

/** Reads a page that a person wrote in Markdown: its title, the text below it, and the headings in it. */
export function readMarkdownPage(
  markdown: string,
  options: ReadMarkdownOptions = {},
): MarkdownPage {
  const { title, content } = withoutTitle(markdown, options);
  return {
    title,
    content,
    headings: withIds(headingsIn(parser.parse(content, {}))),
  };
}
