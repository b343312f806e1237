import { Note, NoteFields, NoteInput } from '@rathaus/plugin-backlog-common';
import { refusal } from '../../__testUtils__/refusal';
import { NoteKeeper, REST_MS } from './NoteKeeper';

function exampleNote(more: Partial<Note> = {}): Note {
  return {
    entry: 'a',
    decision: 'Ja.',
    tasks: [],
    revision: 1,
    updatedAt: '2026-11-23T10:00:00Z',
    ...more,
  };
}

const fields = (decision: string): NoteFields => ({ decision, tasks: [] });

/** A server that answers when it is told to. */
class Server {
  readonly asked: Array<{ decision?: string; revision: number }> = [];
  #answers: Array<{ done(): void; refuse(error: Error): void }> = [];

  readonly save = ({ decision }: NoteInput, revision: number) => {
    this.asked.push({ decision, revision });
    return new Promise<Note>((resolve, reject) => {
      this.#answers.push({
        done: () => resolve(exampleNote({ decision, revision: revision + 1 })),
        refuse: reject,
      });
    });
  };

  async answer(error?: Error): Promise<void> {
    const next = this.#answers.shift();
    if (error) {
      next?.refuse(error);
    } else {
      next?.done();
    }
    await jest.advanceTimersByTimeAsync(0);
  }
}

describe('a note that saves itself', () => {
  let server: Server;
  let keeper: NoteKeeper;
  const rest = () => jest.advanceTimersByTimeAsync(REST_MS);
  const state = () => keeper.getSnapshot().state;

  beforeEach(() => {
    jest.useFakeTimers();
    server = new Server();
    keeper = new NoteKeeper(server.save, undefined);
  });
  afterEach(() => jest.useRealTimers());

  it('does so once nobody types any more', async () => {
    keeper.change(fields('J'));
    await jest.advanceTimersByTimeAsync(REST_MS - 1);
    keeper.change(fields('Ja'));
    await jest.advanceTimersByTimeAsync(REST_MS - 1);
    expect(server.asked).toEqual([]);
    expect(state()).toBe('changed');
    await jest.advanceTimersByTimeAsync(1);
    expect(server.asked).toEqual([{ decision: 'Ja', revision: 0 }]);
    expect(state()).toBe('saving');
    await server.answer();
    expect(state()).toBe('saved');
    expect(keeper.isUnsaved).toBe(false);
  });

  it('saves one after the other, each on top of the last', async () => {
    keeper.change(fields('Eins'));
    const done = keeper.flush();
    keeper.change(fields('Zwei'));
    await rest();
    expect(server.asked).toHaveLength(1);
    await server.answer();
    expect(server.asked[1]).toEqual({ decision: 'Zwei', revision: 1 });
    await server.answer();
    await done;
    expect(keeper.getSnapshot()).toEqual({
      fields: fields('Zwei'),
      state: 'saved',
    });
  });

  it('sends no task without words', async () => {
    const save = jest.fn(async () => exampleNote());
    keeper = new NoteKeeper(save, undefined);
    const tasks = [{ what: ' ', who: 'Eva' }, { what: 'Angebot' }];
    keeper.change({ decision: '', outcome: 'agreed', tasks });
    await keeper.flush();
    expect(save).toHaveBeenCalledWith(
      { decision: '', outcome: 'agreed', tasks: [{ what: 'Angebot' }] },
      0,
    );
    expect(keeper.getSnapshot().fields.tasks).toBe(tasks);
  });

  it('keeps what could not be saved, and tries again', async () => {
    keeper.change(fields('Ja'));
    await rest();
    await server.answer(new TypeError('Failed to fetch'));
    expect(keeper.getSnapshot()).toMatchObject({
      state: 'failed',
      fields: fields('Ja'),
      error: { name: 'TypeError' },
    });
    const done = keeper.flush();
    await server.answer();
    await done;
    expect(state()).toBe('saved');
  });

  it('names what is wrong with it', async () => {
    const problems = [
      { path: 'decision', code: 'html_not_allowed', message: 'Kein HTML' },
    ];
    keeper.change(fields('<b>'));
    await rest();
    await server.answer(await refusal(400, { fields: problems }));
    expect(keeper.getSnapshot()).toMatchObject({ state: 'failed', problems });
  });

  it('shows what somebody else noted, and asks', async () => {
    const theirs = exampleNote({ decision: 'Nein.', revision: 3 });
    keeper.change(fields('Ja'));
    await rest();
    await server.answer(await refusal(409, { current: theirs }));
    expect(keeper.getSnapshot()).toEqual({
      fields: fields('Ja'),
      state: 'conflict',
      theirs,
    });
    // Nothing is sent until somebody has decided.
    keeper.change(fields('Ja!'));
    await rest();
    await keeper.flush();
    expect(server.asked).toHaveLength(1);
    const done = keeper.settle(fields('Ja und nein'));
    await server.answer();
    await done;
    expect(server.asked[1]).toEqual({ decision: 'Ja und nein', revision: 3 });
    expect(state()).toBe('saved');
  });

  it('takes what the server has when nothing is lost by it', () => {
    keeper.take(exampleNote({ decision: 'Neu', revision: 2 }));
    expect(keeper.getSnapshot()).toEqual({
      fields: fields('Neu'),
      state: 'saved',
    });
    keeper.take(exampleNote({ decision: 'Alt', revision: 1 }));
    expect(keeper.getSnapshot().fields).toEqual(fields('Neu'));
    keeper.change(fields('Mein'));
    const theirs = exampleNote({ decision: 'Anders', revision: 3 });
    keeper.take(theirs);
    expect(keeper.getSnapshot()).toEqual({
      fields: fields('Mein'),
      state: 'conflict',
      theirs,
    });
  });
});
