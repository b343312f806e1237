import { Meeting } from '@rathaus/plugin-backlog-common';
import { schoolBoard } from '../../__testUtils__/cards';
import { minutesMarkdown } from './minutesMarkdown';

const meeting: Meeting = {
  id: 'm-1',
  board: 'schulen',
  title: 'Taskforce *November*',
  day: '2026-11-23',
  place: 'Raum 12',
  participants: 'Eva Beispiel\n\nAnna Muster (ab 10 Uhr)\n# Gast',
  state: 'closed',
  revision: 2,
  mayWrite: true,
  agenda: [
    {
      id: 'a',
      kind: 'item',
      item: 'i-1',
      number: 'S-1',
      title: 'WLAN [Altbau]\n# neu',
      onBoard: true,
    },
    { id: 'b', kind: 'heading', title: 'Sonstiges' },
    { id: 'c', kind: 'topic', title: 'Termine' },
  ],
  notes: [
    {
      entry: 'a',
      revision: 1,
      updatedAt: '2026-11-23T10:00:00Z',
      outcome: 'agreed',
      decision: '# Ja\n\nmit **Auflage**',
      tasks: [
        { what: 'Angebot | holen', who: 'Eva', until: '2026-12-01' },
        { what: 'Schule anrufen' },
      ],
    },
  ],
};

const lines = (more: Partial<Meeting> = {}) =>
  minutesMarkdown(
    schoolBoard,
    { ...meeting, ...more },
    'https://portal.example',
  )
    .split('\n')
    .filter(Boolean);

describe('minutes', () => {
  it('tell what was decided, without anything that breaks them', () => {
    expect(lines()).toEqual([
      '# Protokoll: Taskforce \\*November\\*',
      '- Tafel: Schulprojekte',
      '- Tag: 23.11.2026',
      '- Ort: Raum 12',
      '- Teilnehmende: Eva Beispiel, Anna Muster (ab 10 Uhr), # Gast',
      '## Tagesordnung',
      '### 1. [S-1](https://portal.example/schulprojekte/schulen?massnahme=i-1) WLAN \\[Altbau\\] # neu',
      '**Ergebnis:** beschlossen',
      '> # Ja',
      '>',
      '> mit **Auflage**',
      '- Aufgabe: Angebot \\| holen (Eva, bis 01.12.2026)',
      '- Aufgabe: Schule anrufen',
      '## Sonstiges',
      '### 2. Termine',
      'Nichts festgehalten.',
    ]);
  });

  it('say that they are a draft until the meeting is closed', () => {
    const draft = lines({ state: 'open', place: undefined, agenda: [] });
    expect(draft).toContain(
      '*Entwurf: Die Sitzung ist noch nicht abgeschlossen.*',
    );
    expect(draft.some(line => line.startsWith('- Ort'))).toBe(false);
  });
});
