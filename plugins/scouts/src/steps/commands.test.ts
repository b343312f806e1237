import { PostView } from '@rathaus/plugin-scouts-common';
import {
  examplePost,
  exampleTerm,
  vacantPost,
} from '../__testUtils__/exampleOffices';
import { ScoutsApi } from '../api';
import { sendStep, StepCommand, undoOf } from './commands';

const deputy = {
  id: 'd1',
  person: 'user:default/max-beispiel',
  from: '2026-11-01',
  to: '2026-11-14',
};

describe('sendStep', () => {
  const after = examplePost({ revision: 6 });

  async function calls(post: PostView, command: StepCommand) {
    const seen: unknown[][] = [];
    const api = new Proxy(
      {},
      {
        get:
          (_target, method) =>
          (...args: unknown[]) => {
            seen.push([method, ...args]);
            return Promise.resolve(after);
          },
      },
    );
    // The proxy answers every call of the client.
    expect(await sendStep(api as ScoutsApi, post, command)).toBe(after);
    return seen;
  }

  it.each<[StepCommand, unknown[]]>([
    [{ step: 'confirm' }, ['confirm', 'term-1', 5]],
    [{ step: 'accept' }, ['accept', 'term-1', 5]],
    [{ step: 'withdraw' }, ['withdraw', 'term-1', 5]],
    [{ step: 'revokeEnd' }, ['revokeEnd', 'term-1', 5]],
    [
      { step: 'appoint', from: '2026-12-01', decision: 'DS 1' },
      ['appoint', 'term-1', 5, { from: '2026-12-01', decision: 'DS 1' }],
    ],
    [
      { step: 'decline', reason: 'Zeit' },
      ['decline', 'term-1', 5, { reason: 'Zeit' }],
    ],
    [
      { step: 'end', until: '2026-12-31', reason: 'new_tasks' },
      [
        'endAppointment',
        'term-1',
        5,
        { until: '2026-12-31', reason: 'new_tasks' },
      ],
    ],
    [
      {
        step: 'addDeputy',
        person: deputy.person,
        from: deputy.from,
        to: deputy.to,
      },
      [
        'addDeputy',
        'term-1',
        5,
        { person: deputy.person, from: deputy.from, to: deputy.to },
      ],
    ],
    [
      { step: 'removeDeputy', deputyId: 'd1' },
      ['removeDeputy', 'term-1', 5, 'd1'],
    ],
    [{ step: 'close' }, ['closePost', 'post-1', 5]],
    [{ step: 'reopen' }, ['reopenPost', 'post-1', 5]],
    [
      { step: 'setInterim', person: null },
      ['setInterim', 'post-1', 5, { person: null }],
    ],
  ])('$step', async (command, call) => {
    expect(await calls(examplePost(), command)).toEqual([call]);
  });

  it('nominates for a post without a term', async () => {
    expect(
      await calls(vacantPost(), { step: 'nominate', note: 'Gern.' }),
    ).toEqual([['nominate', 1, { postId: 'post-2', note: 'Gern.' }]]);
  });

  it('refuses a step of a term where there is none', async () => {
    await expect(calls(vacantPost(), { step: 'accept' })).rejects.toThrow(
      'post-2',
    );
  });
});

describe('undoOf', () => {
  const allowing = (...allowedActions: PostView['allowedActions']) =>
    examplePost({ allowedActions });

  it.each<[StepCommand, StepCommand]>([
    [{ step: 'nominate' }, { step: 'withdraw' }],
    [
      { step: 'end', until: '2026-12-31', reason: 'other' },
      { step: 'revokeEnd' },
    ],
    [{ step: 'close' }, { step: 'reopen' }],
    [{ step: 'reopen' }, { step: 'close' }],
  ])('takes %j back by %j, if that is allowed', (command, back) => {
    const before = examplePost();
    expect(undoOf(command, before, allowing(back.step))).toEqual(back);
    expect(undoOf(command, before, allowing())).toBeUndefined();
  });

  it('gives the place back to who stood in before', () => {
    const before = vacantPost({ interim: 'user:default/ida' });
    const set: StepCommand = { step: 'setInterim', person: null };
    expect(undoOf(set, before, allowing('setInterim'))).toEqual({
      step: 'setInterim',
      person: 'user:default/ida',
    });
    expect(undoOf(set, vacantPost(), allowing('setInterim'))).toEqual({
      step: 'setInterim',
      person: null,
    });
  });

  it('removes the deputy that was added, and adds the one that was removed', () => {
    const without = allowing('addDeputy', 'removeDeputy');
    const withDeputy = {
      ...without,
      term: exampleTerm({ deputies: [deputy] }),
    };
    const { id, ...range } = deputy;
    expect(
      undoOf({ step: 'addDeputy', ...range }, without, withDeputy),
    ).toEqual({ step: 'removeDeputy', deputyId: id });
    expect(
      undoOf({ step: 'removeDeputy', deputyId: id }, withDeputy, without),
    ).toEqual({ step: 'addDeputy', ...range });
  });

  it('never takes back what others go by', () => {
    const everything = allowing(
      'nominate',
      'decline',
      'withdraw',
      'end',
      'revokeEnd',
    );
    for (const command of [
      { step: 'confirm' },
      { step: 'accept' },
      { step: 'appoint', from: '2026-12-01' },
      { step: 'decline' },
    ] as const) {
      expect(undoOf(command, examplePost(), everything)).toBeUndefined();
    }
  });
});
