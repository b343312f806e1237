import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './settings';

function settingsFrom(backlog: object) {
  return readSettings(
    mockServices.rootConfig({ data: { rathaus: { backlog } } }),
  );
}

const BOARD = {
  id: 'schulen',
  title: 'Schulprojekte',
  owner: 'group:default/task-force-schulen',
  numberPrefix: 'S',
  columns: [{ id: 'eingang', title: 'Eingang', kind: 'inbox' }],
};

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readSettings(mockServices.rootConfig())).toEqual({
      boards: [],
      deadlines: { daysAhead: [60, 14, 3] },
      imports: { retentionDays: 90 },
      nameRetention: { years: 2 },
    });
    expect(settingsFrom({ boards: [BOARD] }).boards).toMatchObject([
      {
        board: { id: 'schulen', categories: [], parts: [] },
        programmes: [],
      },
    ]);
  });

  it.each([
    ['P1Y6M', { years: 1, months: 6 }],
    [{ months: 18 }, { months: 18 }],
  ])('read how long names are kept: %j', (names, nameRetention) => {
    expect(settingsFrom({ retention: { names } })).toMatchObject({
      nameRetention,
    });
  });

  it.each([
    ['rathaus.backlog', { bords: [] }],
    ['same id', { boards: [BOARD, BOARD] }],
    ['owner', { boards: [{ ...BOARD, owner: 'task-force' }] }],
    ['kind', { boards: [{ ...BOARD, columns: [{ id: 'a', title: 'A' }] }] }],
    ['rate', { boards: [{ ...BOARD, programmes: [programme(90.5)] }] }],
    ['retention.names', { retention: { names: 'lange' } }],
    ['daysAhead', { deadlines: { daysAhead: [-1] } }],
  ])('names what is wrong: %s', (named, backlog) => {
    expect(() => settingsFrom(backlog)).toThrow(named);
  });
});

function programme(rate: number) {
  return { id: 'digitalpakt', title: 'DigitalPakt', rate };
}
