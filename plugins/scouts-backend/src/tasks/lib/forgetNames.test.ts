import { applyEvent, PostEvent, replay } from '@rathaus/plugin-scouts-common';
import fc from 'fast-check';
import { forgetNames } from './forgetNames';

const PEOPLE = ['anna', 'bernd', 'cem'].map(name => `user:default/${name}`);

function at(hour: number): string {
  return new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
}

const person = fc.constantFrom(...PEOPLE);
const step = fc.record({
  actor: fc.oneof(person, fc.constant('service:scouts')),
  person,
  kind: fc.nat(12),
});

/** A history that really can be: of each wish, only what is possible happens. */
const history = fc.array(step, { maxLength: 60, size: 'max' }).map(wishes => {
  const events: PostEvent[] = [
    {
      type: 'opened',
      at: at(0),
      actor: PEOPLE[0],
      department: 'group:default/bauen',
      title: 'Digital Scout',
    },
  ];
  let post = replay(events);
  wishes.forEach(({ actor, person: ref, kind }, index) => {
    const said = { actor, at: at(index + 1) };
    const possible: PostEvent[] = [
      {
        ...said,
        type: 'nominated',
        termId: `t${index}`,
        person: ref,
        note: ref,
      },
      { ...said, type: 'confirmed' },
      { ...said, type: 'accepted' },
      { ...said, type: 'appointed', from: '2026-01-01' },
      { ...said, type: 'declined', reason: ref },
      { ...said, type: 'withdrawn' },
      {
        ...said,
        type: 'endSet',
        until: '2026-02-01',
        reason: 'other',
        note: ref,
      },
      { ...said, type: 'ended' },
      { ...said, type: 'closed' },
      { ...said, type: 'reopened' },
      { ...said, type: 'interimSet', person: ref },
      {
        ...said,
        type: 'deputyAdded',
        deputy: { id: 'd', person: ref, from: '2026-01-01', to: '2026-01-02' },
      },
      { ...said, type: 'moved', department: 'group:default/neu' },
    ];
    // The first possible one from the wished kind on.
    for (let turn = 0; turn < possible.length; turn++) {
      const event = possible[(kind + turn) % possible.length];
      try {
        post = applyEvent(post, event);
        events.push(event);
        return;
      } catch {
        // Not in this state.
      }
    }
  });
  return events;
});

/** A term that came to its end: whatever chance brings, there is something to forget. */
const OVER: PostEvent[] = [
  {
    type: 'opened',
    at: at(0),
    actor: PEOPLE[0],
    department: 'group:default/bauen',
    title: 'Digital Scout',
  },
  {
    type: 'nominated',
    at: at(1),
    actor: PEOPLE[0],
    termId: 't1',
    person: PEOPLE[1],
  },
  { type: 'withdrawn', at: at(2), actor: PEOPLE[0] },
];

describe('forgetNames', () => {
  it('changes nothing about what the post is now, and keeps what happened when', () => {
    fc.assert(
      fc.property(history, fc.nat(60), (events, hour) => {
        const kept = forgetNames(events, at(hour));
        const before = replay(events);
        const after = replay(kept);
        expect({ ...after, past: [] }).toEqual({ ...before, past: [] });
        expect(kept.map(event => [event.type, event.at])).toEqual(
          events.map(event => [event.type, event.at]),
        );
        expect(forgetNames(kept, at(hour))).toEqual(kept);
      }),
    );
  });

  it('leaves no name in terms closed before, and all of them in others', () => {
    let forgotten = 0;
    fc.assert(
      fc.property(history, fc.nat(60), (events, hour) => {
        const limit = at(hour);
        const past = replay(forgetNames(events, limit))?.past ?? [];
        const original = replay(events)?.past ?? [];
        const isOver = ({ closedAt = '' }) => closedAt < limit;
        expect(JSON.stringify(past.filter(isOver))).not.toContain('user:');
        expect(past.filter(term => !isOver(term))).toEqual(
          original.filter(term => !isOver(term)),
        );
        forgotten += past.filter(isOver).length;
      }),
      { examples: [[OVER, 3]] },
    );
    expect(forgotten).toBeGreaterThan(0);
  });
});
