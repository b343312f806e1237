import { dependencyWarnings, needsItself, PlannedItem } from './dependencies';

function item(id: string, more: Partial<PlannedItem> = {}): PlannedItem {
  return { id, isDone: false, ...more };
}

describe('dependencyWarnings', () => {
  const wlan = item('wlan', {
    dependsOn: ['kabel'],
    plannedFrom: '2027-Q2',
    plannedTo: '2027-Q3',
  });

  it('warns of what is planned before what it needs is finished', () => {
    const kabel = item('kabel', {
      plannedFrom: '2027-Q1',
      plannedTo: '2027-Q2',
    });
    expect(dependencyWarnings([wlan, kabel])).toEqual([
      { item: 'wlan', needs: 'kabel', problem: 'tooEarly' },
    ]);
    expect(
      dependencyWarnings([wlan, { ...kabel, plannedTo: '2027-Q1' }]),
    ).toEqual([]);
    expect(dependencyWarnings([wlan, { ...kabel, isDone: true }])).toEqual([]);
  });

  it('warns of needs that nobody planned or that are gone', () => {
    expect(dependencyWarnings([wlan, item('kabel')])).toEqual([
      { item: 'wlan', needs: 'kabel', problem: 'unplanned' },
    ]);
    expect(dependencyWarnings([wlan])).toEqual([
      { item: 'wlan', needs: 'kabel', problem: 'missing' },
    ]);
  });

  it('leaves what is not planned yet, or done, in peace', () => {
    const kabel = item('kabel');
    expect(
      dependencyWarnings([item('wlan', { dependsOn: ['kabel'] }), kabel]),
    ).toEqual([]);
    expect(dependencyWarnings([{ ...wlan, isDone: true }, kabel])).toEqual([]);
  });
});

describe('needsItself', () => {
  const others = new Map([
    ['b', ['c']],
    ['c', ['d']],
    ['x', ['y']],
    ['y', ['x']],
  ]);

  it('finds a circle, however long', () => {
    expect(needsItself('d', ['b'], others)).toBe(true);
    expect(needsItself('a', ['a'], others)).toBe(true);
  });

  it('is not caught in a circle of others', () => {
    expect(needsItself('a', ['b', 'x'], others)).toBe(false);
  });
});
