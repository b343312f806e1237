import fc from 'fast-check';
import {
  applyItemEvent,
  IllegalItemEventError,
  replayItem,
} from './applyItemEvent';
import { ItemEvent } from './events';
import { ItemState } from './item';

const TASK_FORCE = 'user:default/tara-beispiel';
const SCHOOL = 'group:default/schule-beispiel';

function on(day: number) {
  return {
    at: new Date(Date.UTC(2026, 0, day, 9)).toISOString(),
    actor: TASK_FORCE,
  };
}

const created: ItemEvent = {
  ...on(1),
  type: 'created',
  fields: { title: 'WLAN in der Aula', estimate: 1_200_000 },
  column: 'eingang',
  rank: 'a0',
  draft: false,
};

const need: ItemEvent = { ...created, draft: true, handedInBy: SCHOOL };

const comment: ItemEvent = {
  ...on(3),
  type: 'commented',
  commentId: 'c1',
  text: 'Angebot liegt vor.',
  mentions: [],
};

const decided: ItemEvent = {
  ...on(6),
  type: 'decided',
  meeting: 'm1',
  day: '2026-01-06',
  decision: 'Wird 2027 umgesetzt.',
  outcome: 'agreed',
  tasks: [],
};

function after(...events: ItemEvent[]): ItemState {
  const item = replayItem(events);
  if (!item) {
    throw new Error('no events');
  }
  return item;
}

/** Undefined where the event cannot happen. */
function tried(item: ItemState, event: ItemEvent): ItemState | undefined {
  try {
    return applyItemEvent(item, event);
  } catch (error) {
    if (error instanceof IllegalItemEventError) {
      return undefined;
    }
    throw error;
  }
}

describe('applyItemEvent', () => {
  it('changes fields and clears them', () => {
    const item = after(created, {
      ...on(2),
      type: 'changed',
      changes: { estimate: null, provider: 'Beispiel GmbH' },
    });
    expect(item.fields).toEqual({
      title: 'WLAN in der Aula',
      provider: 'Beispiel GmbH',
    });
    expect(item).toMatchObject({
      version: 2,
      updatedAt: on(2).at,
      updatedBy: on(2).actor,
    });
  });

  it('lets a card age in its column, not in its place', () => {
    const moved: ItemEvent = {
      ...on(5),
      type: 'moved',
      column: 'geplant',
      rank: 'a1',
    };
    const item = after(created, moved, { ...moved, ...on(9), rank: 'a2' });
    expect(item).toMatchObject({ rank: 'a2', inColumnSince: on(5).at });
  });

  it('keeps a place anew to itself: nobody did anything', () => {
    const item = after(created, { ...on(8), type: 'reranked', rank: 'a5' });
    expect(item).toEqual({ ...after(created), rank: 'a5' });
  });

  it('keeps the reason of a refusal until the item is taken up again', () => {
    const declined: ItemEvent = {
      ...on(4),
      type: 'declined',
      column: 'abgelehnt',
      rank: 'a0',
      reason: 'Das Gebäude wird 2027 saniert.',
    };
    expect(after(created, declined).declinedBecause).toBe(
      'Das Gebäude wird 2027 saniert.',
    );
    expect(
      after(created, declined, {
        ...on(5),
        type: 'moved',
        column: 'geprueft',
        rank: 'a0',
      }),
    ).not.toHaveProperty('declinedBecause');
  });

  it('shows a comment as it reads now', () => {
    const edited: ItemEvent = {
      ...comment,
      ...on(4),
      type: 'commentEdited',
      text: 'Zwei Angebote liegen vor.',
    };
    expect(after(created, comment, edited).comments).toEqual([
      {
        id: 'c1',
        text: 'Zwei Angebote liegen vor.',
        mentions: [],
        by: TASK_FORCE,
        at: on(3).at,
        editedAt: on(4).at,
      },
    ]);
    expect(
      after(created, comment, {
        ...on(5),
        type: 'commentDeleted',
        commentId: 'c1',
      }).comments,
    ).toEqual([]);
  });

  it('leaves the item as it is when a meeting decides', () => {
    expect(after(created, decided)).toEqual({
      ...after(created),
      version: 2,
      updatedAt: on(6).at,
    });
  });

  it('makes an item of a draft when it is handed in', () => {
    const item = after(need, { ...on(7), type: 'handedIn', rank: 'b0' });
    expect(item).toMatchObject({
      draft: false,
      rank: 'b0',
      inColumnSince: on(7).at,
      handedInBy: SCHOOL,
    });
  });

  it.each<[string, ItemEvent[]]>([
    ['anything before it is there', [comment]],
    ['to be created twice', [created, created]],
    [
      'a move of a draft',
      [need, { ...on(2), type: 'moved', column: 'x', rank: 'a' }],
    ],
    ['a decision about a draft', [need, decided]],
    [
      'a handing-in of what is no draft',
      [created, { ...on(2), type: 'handedIn', rank: 'a' }],
    ],
    [
      'a change of what is deleted',
      [created, { ...on(2), type: 'deleted' }, comment],
    ],
    [
      'a restoring of what is not deleted',
      [created, { ...on(2), type: 'restored', rank: 'a' }],
    ],
    [
      'an edit of a comment that is not there',
      [created, { ...comment, type: 'commentEdited' }],
    ],
  ])('refuses %s', (_, events) => {
    expect(() => replayItem(events)).toThrow(IllegalItemEventError);
  });

  it('gives the same whether applied at once or step by step', () => {
    const step = fc.constantFrom<ItemEvent>(
      { ...on(2), type: 'changed', changes: { provider: 'A', estimate: 5 } },
      { ...on(2), type: 'changed', changes: { provider: null } },
      { ...on(3), type: 'moved', column: 'geplant', rank: 'a1' },
      { ...on(3), type: 'moved', column: 'fertig', rank: 'a2' },
      { ...on(4), type: 'deleted' },
      { ...on(5), type: 'restored', rank: 'a3' },
      { ...on(6), type: 'reranked', rank: 'a4' },
      comment,
      decided,
    );
    fc.assert(
      fc.property(fc.array(step), steps => {
        let item = after(created);
        const happened: ItemEvent[] = [created];
        for (const event of steps) {
          const next = tried(item, event);
          if (next) {
            item = next;
            happened.push(event);
          }
        }
        const told = happened.filter(({ type }) => type !== 'reranked');
        expect(item.version).toBe(told.length);
        expect(replayItem(happened)).toEqual(item);
      }),
    );
  });
});
