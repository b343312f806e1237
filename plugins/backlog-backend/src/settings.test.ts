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
    });
    expect(settingsFrom({ boards: [BOARD] }).boards).toMatchObject([
      {
        board: { id: 'schulen', categories: [], parts: [] },
        programmes: [],
      },
    ]);
  });

  it.each([
    ['rathaus.backlog', { bords: [] }],
    ['same id', { boards: [BOARD, BOARD] }],
    ['owner', { boards: [{ ...BOARD, owner: 'task-force' }] }],
    ['kind', { boards: [{ ...BOARD, columns: [{ id: 'a', title: 'A' }] }] }],
    ['rate', { boards: [{ ...BOARD, programmes: [programme(90.5)] }] }],
    ['daysAhead', { deadlines: { daysAhead: [-1] } }],
  ])('names what is wrong: %s', (named, backlog) => {
    expect(() => settingsFrom(backlog)).toThrow(named);
  });
});

function programme(rate: number) {
  return { id: 'digitalpakt', title: 'DigitalPakt', rate };
}
