import { ImportRow } from '@rathaus/rathaus-common';
import { allRows } from './allRows';

function row(line: number): ImportRow {
  return { line, status: 'faulty', changes: [], problems: [] };
}

it('reads page after page, each once', async () => {
  const asked: Array<string | undefined> = [];
  const pages: Record<string, { rows: ImportRow[]; next?: string }> = {
    first: { rows: [row(2), row(3)], next: 'a' },
    a: { rows: [row(4)], next: 'b' },
    b: { rows: [row(9)] },
  };
  const rows = await allRows('faulty', async ({ cursor }) => {
    asked.push(cursor);
    const page = pages[cursor ?? 'first'];
    return {
      items: page.rows,
      totalItems: 4,
      pageInfo: { nextCursor: page.next },
    };
  });
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 9]);
  expect(asked).toEqual([undefined, 'a', 'b']);
});
