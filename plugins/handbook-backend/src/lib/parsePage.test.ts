import { parsePage } from './parsePage';

const PAGE = [
  '# Suche: *alles* an einer Stelle',
  '',
  'Die Suche findet, was im **Portal** steht.',
  '',
  '![Bild der Suche](../bilder/suche.png)',
  '',
  '## So suchen Sie',
  '',
  '1. Öffnen Sie [Schulen](schulen.md#daten).',
  '',
  '### Größe & Gewicht',
  '',
  'Mit ![Zeichen](x.png) im Text.',
  '',
  '## So suchen Sie',
  '',
  '```',
  '# kein Titel',
  '```',
].join('\n');

describe('parsePage', () => {
  const page = parsePage('suche', PAGE);

  it('takes the title out of the text', () => {
    expect(page.title).toBe('Suche: alles an einer Stelle');
    expect(page.content).toMatch(/^Die Suche findet/);
  });

  it('leaves out pictures that stand alone', () => {
    expect(page.content).not.toContain('Bild der Suche');
    expect(page.content).toContain('Mit ![Zeichen](x.png)');
  });

  it('knows headings by anchors of their own and by their lines', () => {
    expect(page.headings).toEqual([
      { id: 'so-suchen-sie', title: 'So suchen Sie', level: 2, line: 3 },
      {
        id: 'groesse-gewicht',
        title: 'Größe & Gewicht',
        level: 3,
        line: 7,
      },
      { id: 'so-suchen-sie-2', title: 'So suchen Sie', level: 2, line: 11 },
    ]);
    const lines = page.content.split('\n');
    for (const { line, title } of page.headings) {
      expect(lines[line - 1]).toContain(title);
    }
  });

  it('has the words between two headings as plain text', () => {
    expect(
      page.sections.map(({ id, title, text }) => [id, title, text]),
    ).toEqual([
      [
        undefined,
        'Suche: alles an einer Stelle',
        'Die Suche findet, was im Portal steht.',
      ],
      ['so-suchen-sie', 'So suchen Sie', 'Öffnen Sie Schulen.'],
      ['groesse-gewicht', 'Größe & Gewicht', 'Mit Zeichen im Text.'],
      ['so-suchen-sie-2', 'So suchen Sie', '# kein Titel'],
    ]);
  });

  it('knows the pages that it leads to', () => {
    expect(page.links).toEqual(['schulen']);
  });

  it.each([
    ['', ''],
    ['Nur Text.', 'Nur Text.'],
  ])('makes a page of %j', (markdown, content) => {
    expect(parsePage('seite', markdown)).toMatchObject({
      title: 'seite',
      content,
      headings: [],
    });
  });
});
