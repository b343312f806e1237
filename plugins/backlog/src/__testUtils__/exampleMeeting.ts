import { Meeting, Note } from '@rathaus/plugin-backlog-common';

/** A note about the first point. */
export function exampleNote(more: Partial<Note> = {}): Note {
  return {
    entry: 'a',
    decision: 'Wird gebaut.',
    outcome: 'agreed',
    tasks: [],
    revision: 1,
    updatedAt: '2027-02-01T10:00:00Z',
    ...more,
  };
}

/** An open meeting with an item, a heading and a topic, for somebody who may note. */
export function exampleMeeting(more: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm-1',
    board: 'schulen',
    title: 'Taskforce im Februar',
    day: '2027-02-01',
    place: 'Raum 12',
    state: 'open',
    revision: 1,
    agenda: [
      {
        id: 'a',
        kind: 'item',
        item: 'i-1',
        number: 'S-1',
        title: 'WLAN im Altbau',
        onBoard: true,
      },
      { id: 'b', kind: 'heading', title: 'Sonstiges' },
      { id: 'c', kind: 'topic', title: 'Termine' },
    ],
    notes: [],
    mayWrite: true,
    ...more,
  };
}
