import { ItemEvent } from '@rathaus/plugin-backlog-common';
import { assignedAt, forgetNames } from './forgetNames';

const LEFT = 'user:default/left';
const HERE = 'user:default/here';
const forgetting = {
  before: '2026-01-01T00:00:00.000Z',
  hasLeft: (ref: string) => ref === LEFT,
};
const old = { at: '2025-12-31T23:59:59.999Z', actor: HERE };
const recent = { at: '2026-01-01T00:00:00.000Z', actor: LEFT };
const created = (said: typeof old, assignee: string): ItemEvent => ({
  ...said,
  type: 'created',
  fields: { title: 'WLAN', assignee },
  column: 'eingang',
  rank: 'a0',
  draft: false,
});

describe('forgetNames', () => {
  it('removes who did it, who was told, and those who left', () => {
    const said = { ...old, actor: 'somebody' };
    expect(
      forgetNames(
        [
          created(old, LEFT),
          { ...old, type: 'changed', changes: { assignee: HERE } },
          { ...old, type: 'changed', changes: { assignee: LEFT, estimate: 5 } },
          {
            ...old,
            type: 'commented',
            commentId: 'c',
            text: 'Wann?',
            mentions: [HERE],
          },
          { ...old, actor: 'service:backlog', type: 'deleted' },
        ],
        forgetting,
      ),
    ).toEqual([
      {
        ...said,
        type: 'created',
        fields: { title: 'WLAN' },
        column: 'eingang',
        rank: 'a0',
        draft: false,
      },
      { ...said, type: 'changed', changes: { assignee: HERE } },
      { ...said, type: 'changed', changes: { assignee: null, estimate: 5 } },
      {
        ...said,
        type: 'commented',
        commentId: 'c',
        text: 'Wann?',
        mentions: [],
      },
      { ...old, actor: 'service:backlog', type: 'deleted' },
    ]);
  });

  it('leaves what is recent', () => {
    const events = [created(recent, LEFT)];
    expect(forgetNames(events, forgetting)).toEqual(events);
  });
});

it('knows when the assignee was named', () => {
  expect(
    assignedAt([
      created(old, LEFT),
      { ...recent, type: 'changed', changes: { title: 'Neu' } },
    ]),
  ).toBe(old.at);
  expect(assignedAt([{ ...old, type: 'deleted' }])).toBeUndefined();
});
