import { schoolState } from '@rathaus/rathaus-common';
import fc from 'fast-check';
import {
  ListedSchool,
  OPERATOR,
  schoolList,
  TOWN,
} from '../__testUtils__/schoolList';
import { followList, FollowOptions, Memory } from './followList';
import { schoolFilter } from './schoolFilter';
import { readSchoolList } from './schoolList';

const TODAY = '2026-11-22';
const LATER = '2026-12-01';

const OPTIONS: FollowOptions = {
  filter: schoolFilter({ municipalities: [TOWN] }),
  operatorNames: {},
  maxClosingPercent: 20,
  today: TODAY,
};

const numbered = (count: number): ListedSchool[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `${199001 + index}`,
  }));

async function follow(
  before: Memory,
  schools: ListedSchool[],
  options: Partial<FollowOptions> = {},
) {
  const list = await readSchoolList(schoolList(...schools));
  return followList(before, list, { ...OPTIONS, ...options });
}

const EMPTY: Memory = { schools: [] };
/** The list has to have a row. */
const ELSEWHERE: ListedSchool = { number: '199999', municipality: '05999002' };

function numbers(schools: Array<{ number: string }>) {
  return schools.map(({ number }) => number);
}

function missing({ schools }: Memory) {
  return Object.fromEntries(
    schools
      .filter(({ missingSince }) => missingSince)
      .map(({ school, missingSince }) => [school.number, missingSince]),
  );
}

function known({ schools }: Memory) {
  return numbers(schools.map(({ school }) => school));
}

function open({ schools }: Memory) {
  return schools
    .filter(
      ({ school, missingSince }) =>
        schoolState({ ...school, missingSince }, TODAY) === 'open',
    )
    .map(({ school }) => school.number)
    .sort();
}

describe('followList', () => {
  it('chooses schools by municipality and operator', async () => {
    const schools = [
      ...numbered(2),
      { number: '199003', operator: '19002' },
      ELSEWHERE,
    ];
    const all = await follow(EMPTY, schools);
    expect(numbers(all.added)).toEqual(['199001', '199002', '199003']);

    const own = await follow(EMPTY, schools, {
      filter: schoolFilter({ municipalities: [TOWN], operators: [OPERATOR] }),
    });
    expect(numbers(own.added)).toEqual(['199001', '199002']);
  });

  it('takes over what has changed', async () => {
    const before = await follow(EMPTY, numbered(1));
    const after = await follow(before, [{ number: '199001', name: 'Neu' }]);
    expect(after.added).toEqual([]);
    expect(after.wanted.map(({ school }) => school.name)).toEqual(['Neu']);
  });

  it('keeps a school that the list lacks, from the first day on', async () => {
    const before = await follow(EMPTY, numbered(5));
    const gone = await follow(before, numbered(4));
    expect(numbers(gone.gone)).toEqual(['199005']);
    expect(missing(gone)).toEqual({ '199005': TODAY });
    expect(gone.wanted).toHaveLength(5);

    const later = await follow(gone, numbered(4), { today: LATER });
    expect(later.gone).toEqual([]);
    expect(missing(later)).toEqual({ '199005': TODAY });

    const back = await follow(later, numbered(5), { today: LATER });
    expect(numbers(back.back)).toEqual(['199005']);
    expect(missing(back)).toEqual({});
  });

  it('does not believe a list that lacks too many at once, however often it comes', async () => {
    const before = await follow(EMPTY, numbered(10));
    const first = await follow(before, [...numbered(7), { number: '199050' }]);
    expect(first.heldBack).toMatchObject({ of: 10, isNew: true });
    expect(numbers(first.heldBack?.missing ?? [])).toEqual([
      '199008',
      '199009',
      '199010',
    ]);
    expect(first.schools).toEqual(before.schools);

    const second = await follow(first, numbered(7), { today: LATER });
    expect(second.heldBack?.isNew).toBe(false);
    expect(second.heldBackSince).toBe(TODAY);

    const believed = await follow(second, numbered(8), { today: LATER });
    expect(believed.heldBack).toBeUndefined();
    expect(believed.heldBackSince).toBeUndefined();
    expect(numbers(believed.gone)).toEqual(['199009', '199010']);

    const again = await follow(believed, numbered(1), { today: LATER });
    expect(again.heldBack?.isNew).toBe(true);
  });

  it('believes it when the configuration allows for it', async () => {
    const before = await follow(EMPTY, numbered(3));
    const after = await follow(before, numbered(1), { maxClosingPercent: 100 });
    expect(numbers(after.gone)).toEqual(['199002', '199003']);
  });

  it('does not count schools whose end was announced', async () => {
    const before = await follow(EMPTY, [
      { number: '199001', operation: ['2', '31.07.2022'] },
      { number: '199002', operation: ['2', '31.07.2023'] },
      { number: '199003' },
    ]);
    const after = await follow(before, [{ number: '199003' }]);
    expect(numbers(after.gone)).toEqual(['199001', '199002']);
  });

  it('keeps a school that another operator takes over, with its new operator', async () => {
    const filter = schoolFilter({
      municipalities: [TOWN],
      operators: [OPERATOR],
    });
    const before = await follow(EMPTY, numbered(2), { filter });
    const handedOver = [
      { number: '199001' },
      { number: '199002', operator: '19002' },
    ];
    const after = await follow(before, handedOver, { filter });
    expect(after.gone).toEqual([]);
    expect(after.wanted.map(({ school }) => school.operator.number)).toEqual([
      OPERATOR,
      '19002',
    ]);
    const again = await follow(after, handedOver, { filter });
    expect(again.wanted).toHaveLength(2);
  });

  it('hides what the configuration wants no more and brings it back, closed ones as well', async () => {
    const kreis: ListedSchool[] = [
      { number: '199101', operator: '19002' },
      { number: '199102', operator: '19002' },
      { number: '199103', operator: '19002' },
      { number: '199104', operator: '19002' },
      { number: '199105', operator: '19002' },
    ];
    const before = await follow(EMPTY, [...numbered(1), ...kreis]);
    const closed = await follow(before, [...numbered(1), ...kreis.slice(1)]);
    const filter = schoolFilter({
      municipalities: [TOWN],
      operators: [OPERATOR],
    });
    const narrow = await follow(closed, numbered(1), { filter });
    expect(narrow.heldBack).toBeUndefined();
    expect(narrow.gone).toEqual([]);
    expect(narrow.wanted).toHaveLength(1);

    const wide = await follow(narrow, [...numbered(1), ...kreis.slice(1)]);
    expect(wide.wanted).toHaveLength(6);
    expect(missing(wide)).toEqual({ '199101': TODAY });
  });

  it('neither closes nor changes a school whose row is broken', async () => {
    const before = await follow(EMPTY, numbered(1));
    const after = await follow(before, [
      { number: '199001', name: 'Ein; Name; zu; viel;; x' },
    ]);
    expect(after.problems).toHaveLength(1);
    expect(after.gone).toEqual([]);
    expect(after.schools).toEqual(before.schools);
  });

  it('refuses a list without any wanted school, and says where to look', async () => {
    await expect(follow(EMPTY, [ELSEWHERE])).rejects.toThrow(
      /rathaus\.schools/,
    );
    const before = await follow(EMPTY, numbered(1));
    await expect(
      follow(before, numbered(1), {
        filter: schoolFilter({ municipalities: ['05999009'] }),
      }),
    ).rejects.toThrow(/rathaus\.schools/);
  });

  it('loses no school and closes no more than allowed, whatever lists come', async () => {
    const lists = fc.array(
      fc.uniqueArray(fc.integer({ min: 199001, max: 199012 }), {
        minLength: 1,
      }),
      { minLength: 1, maxLength: 6 },
    );
    const all = numbered(12).map(({ number }) => Number(number));
    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.integer({ min: 0, max: 100 }),
        async (contents, maxClosingPercent) => {
          let before: Memory = EMPTY;
          for (const content of contents) {
            const after = await follow(
              before,
              content.map(number => ({ number: `${number}` })),
              { maxClosingPercent },
            );
            expect(known(after)).toEqual(expect.arrayContaining(known(before)));
            expect(after.gone.length * 100).toBeLessThanOrEqual(
              open(before).length * maxClosingPercent,
            );
            expect(open(after)).toEqual(
              after.heldBack ? open(before) : content.map(String).sort(),
            );
            before = after;
          }
        },
      ),
      {
        numRuns: 50,
        examples: [
          [[all, all.slice(0, 10), all, all.slice(0, 3)], 20],
          [[all, all.slice(0, 1)], 100],
          [[all, all.slice(0, 11)], 0],
        ],
      },
    );
  });
});
