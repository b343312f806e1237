import fc from 'fast-check';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { exampleCard, exampleItem } from '../__testUtils__/exampleBoard';
import {
  cardOf,
  cardsByColumn,
  placeAmong,
  placeAt,
  placeOf,
  withCard,
  withMove,
} from './boardItems';

const card = (id: string, column: string, rank: string) =>
  exampleCard({ id, column, rank });

const BOARD = [
  card('a', 'inbox', 'a0'),
  card('b', 'inbox', 'a1'),
  card('c', 'inbox', 'a2'),
  card('d', 'planned', 'a0'),
];

const ids = (cards: ItemCard[], column: string) =>
  cards.filter(c => c.column === column).map(({ id }) => id);

describe('a move that the server has not answered', () => {
  it('puts the card behind its left neighbour', () => {
    const moved = withMove(BOARD, 'd', {
      column: 'inbox',
      after: 'a',
      before: 'b',
    });
    expect(ids(moved, 'inbox')).toEqual(['a', 'd', 'b', 'c']);
    expect(ids(moved, 'planned')).toEqual([]);
  });

  it('takes the right neighbour when the left one is gone', () => {
    const moved = withMove(BOARD, 'd', {
      column: 'inbox',
      after: 'x',
      before: 'b',
    });
    expect(ids(moved, 'inbox')).toEqual(['a', 'd', 'b', 'c']);
  });

  it('leaves everything as it is when both are gone', () => {
    const moved = withMove(BOARD, 'd', {
      column: 'inbox',
      after: 'x',
      before: 'y',
    });
    expect(moved).toEqual(BOARD);
  });

  it.each([
    [{ column: 'inbox', after: null, before: 'a' }, ['d', 'a', 'b', 'c']],
    [{ column: 'inbox', after: null }, ['d', 'a', 'b', 'c']],
    [{ column: 'inbox', after: 'c', before: null }, ['a', 'b', 'c', 'd']],
    [{ column: 'inbox' }, ['a', 'b', 'c', 'd']],
  ])('knows beginning and end: %j', (place, order) => {
    expect(ids(withMove(BOARD, 'd', place), 'inbox')).toEqual(order);
  });

  it('goes into an empty column', () => {
    expect(ids(withMove(BOARD, 'a', { column: 'done' }), 'done')).toEqual([
      'a',
    ]);
  });

  it('is taken back by the place where the card was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.constantFrom('inbox', 'planned', 'done'),
        fc.nat(4),
        (id, column, position) => {
          const others = BOARD.filter(c => c.column === column && c.id !== id);
          const place = placeAt(
            column,
            others,
            Math.min(position, others.length),
          );
          const was = placeOf(BOARD, id);
          const moved = withMove(BOARD, id, place);
          expect(moved).toHaveLength(BOARD.length);
          const back = was && withMove(moved, id, was);
          for (const each of ['inbox', 'planned', 'done']) {
            expect(back && ids(back, each)).toEqual(ids(BOARD, each));
          }
        },
      ),
    );
  });
});

describe('an answer', () => {
  it('lies where its rank says', () => {
    const cards = withCard(BOARD, card('d', 'inbox', 'a1V'));
    expect(ids(cards, 'inbox')).toEqual(['a', 'b', 'd', 'c']);
  });

  it('becomes a card with counts instead of texts', () => {
    const shown = cardOf(
      exampleItem({
        fields: {
          title: 'WLAN',
          description: 'Lang',
          checklist: [
            { id: '1', text: 'Plan', done: true },
            { id: '2', text: 'Bau', done: false },
          ],
        },
        comments: [
          {
            id: 'k',
            text: 'Ja',
            mentions: [],
            by: 'user:default/eva',
            at: '2027-01-01T00:00:00Z',
          },
        ],
      }),
    );
    expect(shown).toMatchObject({
      title: 'WLAN',
      comments: 1,
      checklist: { done: 1, total: 2 },
    });
    expect(shown).not.toHaveProperty('description');
  });
});

it('gives every column its cards', () => {
  const byColumn = cardsByColumn([{ id: 'inbox' }, { id: 'done' }], BOARD);
  expect(byColumn.get('inbox')?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(byColumn.get('done')).toEqual([]);
});

describe('a place among some of a column’s cards', () => {
  const others = [BOARD[0], BOARD[2]];

  it.each([
    [0, { column: 'inbox', before: 'a' }],
    [1, { column: 'inbox', after: 'a', before: 'c' }],
    [2, { column: 'inbox', after: 'c', before: undefined }],
  ])('%d lies beside one of them', (position, place) => {
    expect(placeAmong('inbox', others, position)).toEqual(place);
    const moved = ids(withMove(BOARD, 'd', place), 'inbox').filter(
      id => id !== 'b',
    );
    expect(moved.indexOf('d')).toBe(position);
  });

  it('is the end of the column where there are none', () => {
    expect(placeAmong('inbox', [], 0)).toEqual({ column: 'inbox' });
  });
});
