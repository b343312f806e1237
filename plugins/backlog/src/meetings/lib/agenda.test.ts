import {
  AgendaEntry,
  agendaEntryInputSchema,
} from '@rathaus/plugin-backlog-common';
import { exampleCard } from '../../__testUtils__/exampleBoard';
import {
  agendaInput,
  itemLine,
  movedLine,
  notedPoints,
  pointsOf,
  pointTitle,
  textLine,
} from './agenda';

const agenda: AgendaEntry[] = [
  { id: 'a', kind: 'heading', title: 'Netze' },
  {
    id: 'b',
    kind: 'item',
    item: 'i-1',
    number: 'S-1',
    title: 'WLAN',
    onBoard: true,
  },
  { id: 'c', kind: 'topic', title: 'Termine' },
];
const ids = (entries: AgendaEntry[]) => entries.map(({ id }) => id).join('');

describe('an agenda', () => {
  it('has points between its headings', () => {
    expect(pointsOf({ agenda }).map(pointTitle)).toEqual([
      'S-1 WLAN',
      'Termine',
    ]);
  });

  it('knows what something is noted about', () => {
    const note = { revision: 1, updatedAt: '', tasks: [] };
    expect([
      ...notedPoints({
        notes: [
          { ...note, entry: 'b', decision: '' },
          { ...note, entry: 'c', decision: 'Ja.' },
        ],
      }),
    ]).toEqual(['c']);
  });

  it('moves a line, as far as there is room', () => {
    expect(ids(movedLine(agenda, 'b', -1))).toBe('bac');
    expect(ids(movedLine(agenda, 'b', 1))).toBe('acb');
    expect(ids(movedLine(agenda, 'a', -1))).toBe('abc');
    expect(ids(movedLine(agenda, 'c', 1))).toBe('abc');
    expect(ids(movedLine(agenda, 'x', 1))).toBe('abc');
  });

  it('is sent with new lines as the server takes them', () => {
    const sent = agendaInput([
      ...agenda,
      itemLine(exampleCard({ id: 'i-2' })),
      textLine('topic', ' Verschiedenes '),
    ]);
    expect(sent.map(entry => agendaEntryInputSchema.parse(entry))).toEqual(
      sent,
    );
    expect(sent[1]).toEqual({ id: 'b', kind: 'item', item: 'i-1' });
    expect(sent.at(-1)).toMatchObject({ title: 'Verschiedenes' });
    expect(new Set(sent.map(({ id }) => id)).size).toBe(5);
  });
});
