import { BoardEvent } from '@rathaus/plugin-backlog-common';
import { byDay } from './byDay';

function event(sequence: number, at: string, type = 'deleted'): BoardEvent {
  return {
    sequence,
    item: 'i-1',
    number: 'S-1',
    title: 'WLAN',
    event:
      type === 'deleted'
        ? { type, at, actor: 'user:default/eva' }
        : { type: 'reranked', at, actor: 'service:backlog', rank: 'a0' },
  };
}

it('puts what happened under the town hall’s days, newest first', () => {
  const days = byDay(
    [
      event(1, '2027-01-03T22:59:59.000Z'),
      event(2, '2027-01-03T23:00:00.000Z'),
      event(3, '2027-01-04T22:00:00.000Z'),
      event(4, '2027-01-04T22:30:00.000Z', 'reranked'),
      event(5, '2027-01-04T23:30:00.000Z'),
    ],
    '2027-01-03T23:00:00.000Z',
  );
  expect(
    days.map(({ day, events }) => [day, events.map(e => e.sequence)]),
  ).toEqual([
    ['2027-01-05', [5]],
    ['2027-01-04', [3, 2]],
  ]);
});
