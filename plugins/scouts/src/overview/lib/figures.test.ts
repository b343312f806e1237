import fc from 'fast-check';
import {
  exampleDay,
  exampleFigures,
} from '../../__testUtils__/exampleOverview';
import { barsOf, courseOf, Figure, FIGURES, FIGURE_WORDS } from './figures';

const departments = [
  exampleFigures('Bauen', { posts: 4, vacantPosts: 1, overdueEntries: 12 }),
  exampleFigures('Kultur', { posts: 1, overdueEntries: 3 }),
  exampleFigures('Archiv', { posts: 0, overdueEntries: 3 }),
  exampleFigures('Sport', { posts: 2, vacantPosts: 2 }),
];

const bars = (figure: Figure) =>
  barsOf(departments, figure).map(({ title, value, part }) => [
    title,
    value,
    part,
  ]);

it('has a word for every figure', () => {
  expect([...FIGURE_WORDS].sort()).toEqual(Object.keys(FIGURES).sort());
});

describe('barsOf', () => {
  it('puts the longest first, equal ones by name, and leaves zeros out', () => {
    expect(bars('overdueEntries')).toEqual([
      ['Bauen', 12, 1],
      ['Archiv', 3, 0.25],
      ['Kultur', 3, 0.25],
    ]);
  });

  it('puts the smallest coverage first; without posts there is none', () => {
    expect(bars('coverage')).toEqual([
      ['Sport', 0, 0],
      ['Bauen', 0.75, 0.75],
      ['Kultur', 1, 1],
    ]);
  });

  it('draws nothing longer than the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 })), counts => {
        const found = barsOf(
          counts.map((openProposals, index) =>
            exampleFigures(`F${index}`, { openProposals }),
          ),
          'openProposals',
        );
        expect(found).toHaveLength(counts.filter(count => count > 0).length);
        expect(found.every(({ part }) => part > 0 && part <= 1)).toBe(true);
      }),
    );
  });
});

describe('courseOf', () => {
  it('knows the ends of the scale', () => {
    expect(
      courseOf(
        [
          exampleDay('2026-11-18', { openProposals: 3 }),
          exampleDay('2026-11-19', { openProposals: 9 }),
          exampleDay('2026-11-20', { openProposals: 4 }),
        ],
        'openProposals',
      ),
    ).toEqual({
      points: [
        { day: '2026-11-18', value: 3 },
        { day: '2026-11-19', value: 9 },
        { day: '2026-11-20', value: 4 },
      ],
      min: 3,
      max: 9,
    });
  });

  it('is none before there are two days, and skips days without posts', () => {
    expect(
      courseOf(
        [exampleDay('2026-11-19'), exampleDay('2026-11-20', { posts: 2 })],
        'coverage',
      ),
    ).toBeUndefined();
  });
});
