import { PostImportResult } from '@rathaus/plugin-scouts-common';
import { filterRows, firstFilter } from './rowFilter';

const STATUSES = ['new', 'faulty', 'unchanged', 'new'] as const;

const result: PostImportResult = {
  dryRun: true,
  counts: { new: 2, unchanged: 1, faulty: 1 },
  rows: STATUSES.map((status, index) => ({
    line: index + 2,
    status,
    department: 'Soziales',
    problems: [],
  })),
};

describe('rows of a checked file', () => {
  it.each([
    ['all', [2, 3, 4, 5]],
    ['new', [2, 5]],
    ['unchanged', [4]],
    ['faulty', [3]],
  ] as const)('are filtered by %s', (filter, lines) => {
    expect(filterRows(result, filter).map(({ line }) => line)).toEqual(lines);
  });

  it('show the faulty ones first, as long as there are some', () => {
    expect(firstFilter(result)).toBe('faulty');
    expect(
      firstFilter({ ...result, counts: { ...result.counts, faulty: 0 } }),
    ).toBe('all');
  });
});
