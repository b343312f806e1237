import { SavedView } from '@rathaus/plugin-backlog-common';
import { exampleBoard, exampleCard } from '../../__testUtils__/exampleBoard';
import { agendaSources } from './agendaSources';

const cards = [
  exampleCard({ id: 'a', title: 'WLAN' }),
  exampleCard({
    id: 'b',
    title: 'Tafeln',
    blocked: { because: 'Tiefbau', since: '2027-01-01' },
  }),
];
const view: SavedView = {
  id: 'v-1',
  board: 'schulen',
  name: 'Blockiert',
  view: 'liste',
  query: 'blockiert=1',
  shared: true,
  own: false,
  revision: 1,
  mayChange: false,
};
const context = {
  board: exampleBoard,
  today: '2027-02-01',
  nameOf: (ref: string) => ref,
  t: (key: string, values: Record<string, string | number> = {}) =>
    `${key} ${Object.values(values).join(' ')}`.trim(),
};

describe('what a new agenda can begin with', () => {
  it('is what the filter or a saved view shows, or nothing', () => {
    expect(
      agendaSources(cards, new URLSearchParams('q=wlan'), [view], context),
    ).toEqual([
      { value: 'filter', label: 'prepare.fromFilter 1', items: ['a'] },
      { value: 'v-1', label: 'prepare.fromView Blockiert 1', items: ['b'] },
      { value: 'none', label: 'prepare.fromNothing', items: [] },
    ]);
  });

  it('is no filter where there is none', () => {
    const sources = agendaSources(
      cards,
      new URLSearchParams('ansicht=liste'),
      [],
      context,
    );
    expect(sources.map(({ value }) => value)).toEqual(['none']);
  });
});
