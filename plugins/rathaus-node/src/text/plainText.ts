import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt();

type Token = ReturnType<MarkdownIt['parse']>[number];

function inlineText(tokens: Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      switch (type) {
        case 'softbreak':
        case 'hardbreak':
          return ' ';
        case 'image':
          return inlineText(children ?? []);
        default:
          return content;
      }
    })
    .join('');
}

/**
 * The words of a Markdown text without its marks: each paragraph, point or cell
 * a line. Of links and pictures only the words stay, not the address.
 */
export function plainText(markdown: string): string {
  return parser
    .parse(markdown, {})
    .map(({ children, content }) =>
      (children ? inlineText(children) : content).trim(),
    )
    .filter(line => line !== '')
    .join('\n');
}
