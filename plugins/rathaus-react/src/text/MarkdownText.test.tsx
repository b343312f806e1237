import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { MarkdownText } from './MarkdownText';

const show = (content: string, below?: 1 | 2 | 3) =>
  renderInGerman(<MarkdownText content={content} below={below} />);

describe('MarkdownText', () => {
  it('puts headings below those of the page', async () => {
    await show('# Ablauf\n\n## Unterlagen\n\n##### Klein', 2);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Ablauf',
    );
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent(
      'Unterlagen',
    );
    expect(screen.getByRole('heading', { level: 6 })).toHaveTextContent(
      'Klein',
    );
  });

  it.each([
    '<script>window.broken = true</script>',
    '<img src=x onerror="window.broken = true">',
    '[hier](javascript:alert(1))',
    '[hier](data:text/html,x)',
    '[hier](//fremd.example/x)',
    '![Bild](https://fremd.example/zaehlpixel.png)',
  ])('makes nothing dangerous of %s', async content => {
    const { container } = await show(content);
    expect(container.querySelector('script, img, a')).toBeNull();
    expect(window).not.toHaveProperty('broken');
  });

  it('keeps links of the portal in the window and says where others open', async () => {
    await show(
      '[Import](/servicekatalog/import) und [Gesetz](https://recht.example) und [Post](mailto:it@example.org)',
    );
    expect(screen.getByRole('link', { name: 'Import' })).not.toHaveAttribute(
      'target',
    );
    const law = screen.getByRole('link', {
      name: /Gesetz.*öffnet in einem neuen Fenster/,
    });
    expect(law).toHaveAttribute('target', '_blank');
    expect(law).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByRole('link', { name: 'Post' })).not.toHaveAttribute(
      'target',
    );
  });

  it('gives headings the anchors of their lines', async () => {
    await renderInGerman(
      <MarkdownText
        content={'Vorweg\n\n## Ablauf\n\n## Unterlagen'}
        below={0}
        headingIds={new Map([[5, 'unterlagen']])}
      />,
    );
    const [first, second] = screen.getAllByRole('heading', { level: 2 });
    expect(first).not.toHaveAttribute('id');
    expect(second).toHaveAttribute('id', 'unterlagen');
  });

  it('lets the page say where links lead, within what is safe', async () => {
    const resolveLink = (href: string) =>
      ({ 'a.md': '/handbuch/a', 'b.md': 'data:text/html,x' }[href]);
    await renderInGerman(
      <MarkdownText
        content="[A](a.md) [B](b.md) [C](c.md)"
        resolveLink={resolveLink}
      />,
    );
    expect(screen.getByRole('link')).toHaveAttribute('href', '/handbuch/a');
    expect(screen.getByText(/B C/)).toBeVisible();
  });

  it('lets what is too wide be moved by keyboard, and nothing else', async () => {
    const width = jest
      .spyOn(HTMLElement.prototype, 'scrollWidth', 'get')
      .mockImplementation(function scrollWidth(this: HTMLElement) {
        return this.querySelector('pre') ? 900 : 0;
      });
    await show('|a|\n|---|\n|b|\n\n```\nlang\n```');
    expect(screen.getByRole('group', { name: /Lange Zeilen/ })).toHaveAttribute(
      'tabindex',
      '0',
    );
    expect(screen.queryByRole('group', { name: /Tabelle/ })).toBeNull();
    width.mockRestore();
  });

  it('knows tables', async () => {
    await show('|  | Gebühr |\n|---|---|\n| Ausweis | 9,00 € |');
    expect(screen.getAllByRole('columnheader')).toHaveLength(1);
    expect(
      screen.getAllByRole('cell').map(({ textContent }) => textContent),
    ).toEqual(['', 'Ausweis', '9,00 €']);
  });
});
