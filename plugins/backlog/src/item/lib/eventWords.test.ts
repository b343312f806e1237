import { ItemEvent } from '@rathaus/plugin-backlog-common';
import { EVA } from '../../__testUtils__/exampleBoard';
import german from '../../translations/de';
import { Text } from '../../translations/useText';
import { eventDetails, eventWords } from './eventWords';

const messages = new Map<string, string>(Object.entries(german));
const t: Text = (key, values = {}) =>
  (messages.get(key) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name]),
  );
const context = {
  t,
  words: {
    column: (id: string) => id,
    category: (id: string) => id,
    programme: (id: string) => id,
    entity: (ref: string) => ref,
    item: (id: string) => id,
  },
};

const decided: Extract<ItemEvent, { type: 'decided' }> = {
  type: 'decided',
  at: '2026-11-23T10:00:00Z',
  actor: EVA,
  meeting: 'm-1',
  day: '2026-11-20',
  decision: 'Wird gebaut.',
  outcome: 'agreed',
  tasks: [
    { what: 'Angebot', who: 'Eva', until: '2026-12-01' },
    { what: 'Anruf' },
  ],
};

describe('a decision of a meeting', () => {
  it('tells the day and what came of it', () => {
    expect(eventWords(decided, context)).toBe(
      'In der Sitzung vom 20.11.2026: beschlossen.',
    );
    expect(eventDetails(decided, context)).toEqual([
      'Wird gebaut.',
      'Angebot (Eva, bis 01.12.2026)',
      'Anruf',
    ]);
  });

  it('may be no decision', () => {
    const talked = { ...decided, outcome: undefined, decision: '', tasks: [] };
    expect(eventWords(talked, context)).toBe(
      'In der Sitzung vom 20.11.2026: besprochen.',
    );
    expect(eventDetails(talked, context)).toEqual([]);
  });
});
