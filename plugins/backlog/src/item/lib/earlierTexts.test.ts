import { BoardEvent, ItemEvent } from '@rathaus/plugin-backlog-common';
import { earlierTexts } from './earlierTexts';

const event = (sequence: number, told: ItemEvent): BoardEvent => ({
  sequence,
  item: 'i-1',
  number: 'S-1',
  title: 'WLAN',
  event: told,
});
const by = { actor: 'user:default/eva', mentions: [] };

it('tells what a comment said before, the newest first', () => {
  const events = [
    event(1, {
      ...by,
      type: 'commented',
      commentId: 'a',
      text: 'eins',
      at: '1',
    }),
    event(2, {
      ...by,
      type: 'commented',
      commentId: 'b',
      text: 'nein',
      at: '2',
    }),
    event(3, {
      ...by,
      type: 'commentEdited',
      commentId: 'a',
      text: 'zwei',
      at: '3',
    }),
    event(4, {
      ...by,
      type: 'commentEdited',
      commentId: 'a',
      text: 'drei',
      at: '4',
    }),
  ];
  expect(earlierTexts(events, 'a')).toEqual([
    { at: '3', text: 'zwei' },
    { at: '1', text: 'eins' },
  ]);
  expect(earlierTexts(events, 'b')).toEqual([]);
});
