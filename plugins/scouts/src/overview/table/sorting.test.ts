import { exampleFigures } from '../../__testUtils__/exampleOverview';
import {
  COLUMNS,
  nextSorting,
  readSorting,
  sortDepartments,
  writeSorting,
} from './sorting';

const departments = [
  exampleFigures('Kultur', { posts: 2, vacantPosts: 1, overdueEntries: 3 }),
  exampleFigures('Bauen', { posts: 4, overdueEntries: 12 }),
  exampleFigures('Archiv', { overdueEntries: 3 }),
];

const sorted = (text: string) =>
  sortDepartments(departments, readSorting(text)).map(
    ({ departmentTitle }) => departmentTitle,
  );

describe('sorting', () => {
  it.each([
    ['', ['Archiv', 'Bauen', 'Kultur']],
    ['-department', ['Kultur', 'Bauen', 'Archiv']],
    ['overdueEntries', ['Archiv', 'Kultur', 'Bauen']],
    ['-overdueEntries', ['Bauen', 'Archiv', 'Kultur']],
    ['coverage', ['Kultur', 'Bauen', 'Archiv']],
    ['-coverage', ['Bauen', 'Kultur', 'Archiv']],
    ['nonsense', ['Archiv', 'Bauen', 'Kultur']],
  ])('by "%s"', (text, expected) => {
    expect(sorted(text)).toEqual(expected);
  });

  it.each([...COLUMNS, 'department'] as const)(
    'by %s survives the address in both directions',
    column => {
      for (const descending of [true, false]) {
        const sorting = { column, descending };
        expect(readSorting(writeSorting(sorting) ?? null)).toEqual(sorting);
      }
    },
  );

  it('starts figures with the largest and turns round on the second click', () => {
    const first = nextSorting(readSorting(null), 'posts');
    expect(first).toEqual({ column: 'posts', descending: true });
    expect(nextSorting(first, 'posts').descending).toBe(false);
    expect(nextSorting(first, 'department').descending).toBe(false);
  });
});
