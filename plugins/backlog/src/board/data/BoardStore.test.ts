import { BoardView, Item } from '@rathaus/plugin-backlog-common';
import {
  exampleCard,
  exampleItem,
  exampleView,
} from '../../__testUtils__/exampleBoard';
import { refusal } from '../../__testUtils__/refusal';
import { BacklogApi } from '../../api';
import { BoardStore } from './BoardStore';

const A = exampleCard({ id: 'a', rank: 'a0' });
const B = exampleCard({ id: 'b', rank: 'a1' });
const C = exampleCard({ id: 'c', rank: 'a0', column: 'umsetzung' });

function held<T>() {
  let settle: (value: T | Promise<T>) => void = () => {};
  const promise = new Promise<T>(resolve => {
    settle = resolve;
  });
  return { promise, settle };
}

async function openStore(api: Partial<BacklogApi> = {}) {
  const getBoard = jest.fn<ReturnType<BacklogApi['getBoard']>, []>();
  getBoard.mockResolvedValue(exampleView({ items: [A, B, C] }));
  const moveItem = jest.fn<
    ReturnType<BacklogApi['moveItem']>,
    Parameters<BacklogApi['moveItem']>
  >();
  const store = new BoardStore({ getBoard, moveItem, ...api }, 'schulen');
  await store.refresh();
  return { store, getBoard, moveItem };
}

const shown = (store: BoardStore, column: string) =>
  store
    .getSnapshot()
    .cards.filter(card => card.column === column)
    .map(({ id }) => id);

const place = { column: 'umsetzung', after: 'c', before: null };
const movedA = exampleItem({
  id: 'a',
  column: 'umsetzung',
  rank: 'a1',
  revision: 4,
});

describe('a board on the screen', () => {
  it('shows a move before the server has answered it', async () => {
    const { store, moveItem, getBoard } = await openStore();
    // What the server says afterwards is not of interest here.
    getBoard.mockReturnValue(new Promise(() => {}));
    const answer = held<Item>();
    moveItem.mockReturnValue(answer.promise);
    const result = store.move('a', place);
    expect(shown(store, 'umsetzung')).toEqual(['c', 'a']);
    expect(store.getSnapshot().moving).toEqual(new Set(['a']));
    answer.settle(movedA);
    expect(await result).toEqual({
      kind: 'moved',
      item: movedA,
      from: { column: 'eingang', after: null, before: 'b' },
    });
    expect(moveItem).toHaveBeenCalledWith('a', place, 3);
    expect(shown(store, 'umsetzung')).toEqual(['c', 'a']);
    expect(store.getSnapshot().moving.size).toBe(0);
  });

  it('shows what is there now when somebody was faster', async () => {
    const { store, moveItem, getBoard } = await openStore();
    const current = exampleItem({ id: 'a', column: 'geprueft', revision: 5 });
    moveItem.mockRejectedValue(await refusal(409, { current }));
    // The board itself is not to be had just now.
    getBoard.mockRejectedValue(await refusal(503));
    const result = await store.move('a', place);
    expect(result).toEqual({ kind: 'conflict', current });
    expect(shown(store, 'geprueft')).toEqual(['a']);
    expect(shown(store, 'umsetzung')).toEqual(['c']);
  });

  it('takes a move back that failed', async () => {
    const { store, moveItem } = await openStore();
    moveItem.mockRejectedValue(await refusal(503));
    expect((await store.move('a', place)).kind).toBe('failed');
    expect(shown(store, 'eingang')).toEqual(['a', 'b']);
  });

  it('sends moves one after the other, each on top of the last', async () => {
    const { store, moveItem, getBoard } = await openStore();
    getBoard.mockReturnValue(new Promise(() => {}));
    const first = held<Item>();
    moveItem.mockReturnValueOnce(first.promise);
    moveItem.mockResolvedValueOnce({
      ...movedA,
      column: 'fertig',
      revision: 5,
    });
    const one = store.move('a', place);
    const two = store.move('a', { column: 'fertig' });
    expect(shown(store, 'fertig')).toEqual(['a']);
    await Promise.resolve();
    expect(moveItem).toHaveBeenCalledTimes(1);
    first.settle(movedA);
    await Promise.all([one, two]);
    expect(moveItem).toHaveBeenLastCalledWith('a', { column: 'fertig' }, 4);
    expect(shown(store, 'fertig')).toEqual(['a']);
  });

  it('never goes back in time', async () => {
    const { store, getBoard } = await openStore();
    getBoard.mockResolvedValue(exampleView({ version: 9, items: [] }));
    await store.refresh();
    expect(store.getSnapshot().view?.version).toBe(10);
    expect(shown(store, 'eingang')).toEqual(['a', 'b']);
  });

  it('keeps what was saved while an older answer was on its way', async () => {
    const { store, getBoard } = await openStore();
    const old = held<BoardView>();
    getBoard.mockReturnValueOnce(old.promise);
    getBoard.mockResolvedValueOnce(
      exampleView({
        version: 11,
        items: [{ ...A, title: 'Neu', revision: 4 }],
      }),
    );
    const reading = store.refresh();
    store.put(exampleItem({ id: 'a', fields: { title: 'Neu' }, revision: 4 }));
    old.settle(exampleView({ items: [A, B, C] }));
    await reading;
    expect(store.getSnapshot().cards.map(({ title }) => title)).toEqual([
      'Neu',
    ]);
  });

  it('reads again only for a version that it does not know', async () => {
    const { store, getBoard } = await openStore();
    getBoard.mockClear();
    await store.heard(10);
    expect(getBoard).not.toHaveBeenCalled();
    await store.heard(11);
    expect(getBoard).toHaveBeenCalledTimes(1);
  });

  it('keeps what it knows while the server does not answer, and says so', async () => {
    const { store, getBoard } = await openStore();
    getBoard.mockRejectedValueOnce(new Error('weg'));
    await store.refresh();
    expect(store.getSnapshot().error?.message).toBe('weg');
    expect(shown(store, 'eingang')).toEqual(['a', 'b']);
    await store.refresh();
    expect(store.getSnapshot().error).toBeUndefined();
  });

  it('takes in what was saved elsewhere on the page', async () => {
    const { store } = await openStore();
    store.put(exampleItem({ id: 'n', rank: 'a0V' }));
    expect(shown(store, 'eingang')).toEqual(['a', 'n', 'b']);
    store.put(exampleItem({ id: 'n', revision: 2 }));
    expect(shown(store, 'eingang')).toEqual(['a', 'n', 'b']);
    store.put(
      exampleItem({ id: 'n', revision: 4, deletedAt: '2027-01-05T00:00:00Z' }),
    );
    expect(shown(store, 'eingang')).toEqual(['a', 'b']);
    store.put(exampleItem({ id: 'entwurf', draft: true }));
    expect(shown(store, 'eingang')).toEqual(['a', 'b']);
  });
});
