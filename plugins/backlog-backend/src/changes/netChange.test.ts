import { ItemEvent, replayItem } from '@rathaus/plugin-backlog-common';
import { netChange } from './netChange';

const EVA = 'user:default/eva';
const BEFORE = { at: '2026-11-01T08:00:00.000Z', actor: EVA };
const SINCE = '2026-11-10T00:00:00.000Z';
const AFTER = { at: '2026-11-12T08:00:00.000Z', actor: EVA };

const created: ItemEvent = {
  ...BEFORE,
  type: 'created',
  fields: { title: 'WLAN', estimate: 1_000_000, description: 'Lang' },
  column: 'eingang',
  rank: 'a0',
  draft: false,
};
const moved = (column: string): ItemEvent => ({
  ...AFTER,
  type: 'moved',
  column,
  rank: 'a1',
});

function changeOf(...events: ItemEvent[]) {
  const now = replayItem(events);
  if (!now) {
    throw new Error('No events');
  }
  return netChange(events, SINCE, now);
}

describe('netChange', () => {
  it('tells what was and what is, of what changed', () => {
    expect(
      changeOf(created, moved('geprueft'), moved('geplant'), {
        ...AFTER,
        type: 'changed',
        changes: { estimate: 1_200_000, description: 'Länger' },
      }),
    ).toEqual({
      before: { column: 'eingang', fields: { estimate: 1_000_000 } },
      after: { column: 'geplant', fields: { estimate: 1_200_000 } },
      changed: ['description', 'estimate'],
      comments: 0,
    });
  });

  it('finds nothing in there and back again', () => {
    expect(
      changeOf(
        created,
        moved('geplant'),
        { ...AFTER, type: 'changed', changes: { estimate: null } },
        { ...AFTER, type: 'changed', changes: { estimate: 1_000_000 } },
        moved('eingang'),
      ),
    ).toEqual({
      before: { column: 'eingang', fields: {} },
      after: { column: 'eingang', fields: {} },
      changed: [],
      comments: 0,
    });
  });

  it.each<[string, ItemEvent[], boolean, boolean]>([
    ['created', [{ ...created, ...AFTER }], false, true],
    ['deleted', [created, { ...AFTER, type: 'deleted' }], true, false],
    [
      'restored',
      [
        created,
        { ...BEFORE, type: 'deleted' },
        { ...AFTER, type: 'restored', rank: 'a0' },
      ],
      false,
      true,
    ],
    [
      'handed in',
      [
        { ...created, draft: true },
        { ...AFTER, type: 'changed', changes: { title: 'Geheim' } },
        { ...AFTER, type: 'handedIn', rank: 'a2' },
      ],
      false,
      true,
    ],
  ])('knows what was %s', (_, events, wasThere, isThere) => {
    const { before, after, changed } = changeOf(...events);
    expect([before !== undefined, after !== undefined]).toEqual([
      wasThere,
      isThere,
    ]);
    expect(changed).toEqual([]);
  });

  it('counts new comments that are still there', () => {
    const comment = (commentId: string, at = AFTER): ItemEvent => ({
      ...at,
      type: 'commented',
      commentId,
      text: 'Wann?',
      mentions: [],
    });
    expect(
      changeOf(
        created,
        comment('old', BEFORE),
        comment('gone'),
        { ...AFTER, type: 'commentDeleted', commentId: 'gone' },
        comment('new'),
      ).comments,
    ).toBe(1);
  });
});
