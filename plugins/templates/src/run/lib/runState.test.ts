import {
  LogEvent,
  ScaffolderTask,
  TaskEventType,
} from '@backstage/plugin-scaffolder-common';
import { stepResultLine } from '@rathaus/rathaus-common';
import { afterEvent, openRun } from './runState';

const TASK: ScaffolderTask = {
  id: 't',
  status: 'processing',
  createdAt: '2026-11-03T08:00:00Z',
  spec: {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    parameters: {},
    output: {},
    steps: [
      { id: 'a', name: 'Anlegen', action: 'x' },
      { id: 'b', name: 'Melden', action: 'y' },
    ],
  },
};

let id = 0;
const event = (type: TaskEventType, body: object): LogEvent => ({
  id: ++id,
  taskId: 't',
  type,
  createdAt: '2026-11-03T08:00:01Z',
  body: { message: 'm', ...body },
});
const done = (stepId: string) => event('log', { stepId, status: 'completed' });
const begun = (stepId: string) =>
  event('log', { stepId, status: 'processing' });
const failed = event('completion', {
  error: { name: 'E', message: 'InputError: Der Titel ist vergeben.' },
});
const after = (...events: LogEvent[]) =>
  events.reduce(afterEvent, openRun(TASK));
const states = (...events: LogEvent[]) =>
  after(...events).steps.map(({ status }) => status);

describe('a run', () => {
  it('goes step by step', () => {
    expect(states()).toEqual(['open', 'open']);
    expect(states(begun('a'))).toEqual(['processing', 'open']);
    expect(states(begun('a'), done('a'), begun('b'))).toEqual([
      'completed',
      'processing',
    ]);
  });

  it('says in plain words why it failed, and where', () => {
    const events = [begun('a'), failed];
    events.forEach(each => {
      each.id = ++id;
    });
    expect(after(...events)).toMatchObject({
      status: 'failed',
      failure: 'Der Titel ist vergeben.',
      steps: [{ status: 'failed' }, { status: 'open' }],
    });
  });

  it('begins anew when it is resumed', () => {
    const resumed = after(
      begun('a'),
      event('completion', { error: { message: 'x' } }),
      event('recovered', {}),
    );
    expect(resumed.status).toBe('running');
    expect(resumed.failure).toBeUndefined();
    expect(resumed.steps.map(({ status }) => status)).toEqual(['open', 'open']);
  });

  it('keeps what finished steps have made, also when it is resumed', () => {
    const made = {
      outcome: 'proposed' as const,
      title: 'Wohngeld',
      href: '/servicekatalog/vorschlag/1',
      next: 'Der Scout entscheidet.',
    };
    const events = [
      begun('a'),
      event('log', { stepId: 'a', message: stepResultLine(made) }),
      done('a'),
      begun('b'),
    ];
    const broken = event('completion', { error: { message: 'x' } });
    const resumed = event('recovered', {});
    expect(after(...events, broken).steps).toMatchObject([
      { status: 'completed', made },
      { status: 'failed', made: undefined },
    ]);
    expect(after(...events, broken, resumed).steps).toMatchObject([
      { status: 'open', made },
      { status: 'open', made: undefined },
    ]);
  });

  it('stays cancelled, whatever follows', () => {
    const state = after(
      begun('a'),
      event('cancelled', {}),
      event('completion', { error: { message: 'aborted' } }),
    );
    expect(state.status).toBe('cancelled');
    expect(state.steps[0].status).toBe('cancelled');
  });

  it('lists what it made, but not what was not made', () => {
    const state = after(
      event('completion', {
        output: {
          links: [
            { title: 'Eintrag', url: '/servicekatalog/a' },
            { title: 'Gruppe', entityRef: 'group:default/team' },
            { title: 'Nie', url: '/x', if: 'false' },
            7,
          ],
          text: [{ title: 'Es fehlt', content: '- Vertrag' }],
        },
      }),
    );
    expect(state.status).toBe('completed');
    expect(state.links).toEqual([
      { title: 'Eintrag', url: '/servicekatalog/a' },
      { title: 'Gruppe', url: '/catalog/default/group/team' },
    ]);
    expect(state.texts).toEqual([{ title: 'Es fehlt', content: '- Vertrag' }]);
  });

  it('counts no event twice', () => {
    const once = begun('a');
    expect(after(once, once).log).toHaveLength(1);
  });
});
