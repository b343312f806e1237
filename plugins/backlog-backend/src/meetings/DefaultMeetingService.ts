import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  itemWritePermission,
  Meeting,
  MeetingList,
  MeetingState,
  Note,
  NoteFields,
} from '@rathaus/plugin-backlog-common';
import {
  fieldProblem,
  FieldProblem,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { ChangeStore } from '../changes/ChangeStore';
import { isToBeSeen } from '../items/itemActions';
import { throwIfAny } from '../items/judge';
import { BoardStore } from '../store/BoardStore';
import { minutesMarkdown } from './lib/minutesMarkdown';
import { MeetingPresenter, presentNote } from './MeetingPresenter';
import {
  MeetingFields,
  MeetingService,
  Minutes,
  NewMeeting,
} from './MeetingService';
import { MeetingStore, StoredMeeting } from './MeetingStore';
import { tellDecisions } from './tellDecisions';

/** Judges what people do about meetings, and writes it. */
export class DefaultMeetingService implements MeetingService {
  readonly #presenter: MeetingPresenter;

  constructor(
    private readonly options: {
      boards: Boards;
      changes: Pick<ChangeStore, 'items'>;
      meetings: MeetingStore;
      store: Pick<BoardStore, 'write'>;
      viewers: Viewers;
      /** Address of the portal's pages. */
      appUrl: string;
      now: () => Date;
    },
  ) {
    this.#presenter = new MeetingPresenter(options);
  }

  async list(
    board: string,
    query: { offset: number; limit: number },
    caller: Caller,
  ): Promise<MeetingList> {
    const { boards, viewers, meetings } = this.options;
    const viewer = await viewers.of(caller);
    boards.get(board);
    const found = await meetings.list(board, query);
    return {
      items: found.meetings.map(({ id, title, day, place, state, agenda }) => ({
        id,
        title,
        day,
        ...(place !== undefined && { place }),
        state,
        points: agenda.filter(({ kind }) => kind !== 'heading').length,
      })),
      totalItems: found.total,
      mayWrite: viewer.allows(itemWritePermission),
    };
  }

  async create(
    board: string,
    { items, ...head }: NewMeeting,
    caller: Caller,
  ): Promise<Meeting> {
    const { boards, viewers, meetings, now } = this.options;
    const viewer = await viewers.of(caller, itemWritePermission);
    boards.get(board);
    throwIfAny(
      await this.#unknown(
        board,
        items.map((item, index) => ({ path: `items.${index}`, item })),
      ),
    );
    const meeting: StoredMeeting = {
      ...head,
      id: randomUUID(),
      board,
      state: 'open',
      revision: 1,
      createdAt: now().toISOString(),
      agenda: items.map(item => ({ id: randomUUID(), kind: 'item', item })),
    };
    await meetings.add(meeting);
    return this.#presenter.present(meeting, viewer);
  }

  async get(id: string, caller: Caller): Promise<Meeting> {
    const viewer = await this.options.viewers.of(caller);
    return this.#presenter.present(await this.#find(id), viewer);
  }

  async update(
    id: string,
    fields: MeetingFields,
    revision: number,
    caller: Caller,
  ): Promise<Meeting> {
    const viewer = await this.options.viewers.of(caller, itemWritePermission);
    const before = await this.#find(id);
    await this.#assertCurrent(before, revision, viewer);
    assertOpen(before);
    throwIfAny(
      await this.#unknown(
        before.board,
        fields.agenda.flatMap((entry, index) =>
          entry.kind === 'item' &&
          !before.agenda.some(
            known => known.kind === 'item' && known.item === entry.item,
          )
            ? [{ path: `agenda.${index}.item`, item: entry.item }]
            : [],
        ),
      ),
    );
    const { board, state, createdAt } = before;
    const after = { ...fields, id, board, state, createdAt };
    return this.#write({ ...after, revision: revision + 1 }, 'open', viewer);
  }

  async putNote(
    id: string,
    entry: string,
    fields: NoteFields,
    revision: number,
    caller: Caller,
  ): Promise<Note> {
    const { viewers, meetings, now } = this.options;
    await viewers.of(caller, itemWritePermission);
    const meeting = await this.#find(id);
    const line = meeting.agenda.find(known => known.id === entry);
    if (!line || line.kind === 'heading') {
      throw new NotFoundError('No such line of the agenda');
    }
    assertOpen(meeting);
    await this.#assertNoteCurrent(id, entry, revision);
    const note: Note = {
      ...fields,
      entry,
      revision: revision + 1,
      updatedAt: now().toISOString(),
    };
    switch (await meetings.putNote(id, note)) {
      case 'closed':
        throw closed();
      case 'changed meanwhile':
        // Between the look and the writing: this time it is seen.
        await this.#assertNoteCurrent(id, entry, revision);
        throw new ConflictError('The note was changed meanwhile');
      default:
        return note;
    }
  }

  async close(id: string, revision: number, caller: Caller): Promise<Meeting> {
    const { viewers, meetings, store, now } = this.options;
    const viewer = await viewers.of(caller, itemWritePermission);
    const before = await this.#find(id);
    await this.#assertCurrent(before, revision, viewer);
    const after: StoredMeeting = {
      ...before,
      state: 'closed',
      revision: revision + 1,
    };
    const said = { at: now().toISOString(), actor: viewer.ref };
    // Both or neither: the items' histories tell it when the meeting is closed.
    const isClosed = await store.write(before.board, write =>
      write.alongside(async tx => {
        const inside = meetings.inside(tx);
        if (!(await inside.update(after, 'open'))) {
          return false;
        }
        await tellDecisions({ meeting: after, meetings: inside, write, said });
        return true;
      }),
    );
    if (!isClosed) {
      throw await this.#overtaken(id, viewer);
    }
    return this.#presenter.present(after, viewer);
  }

  async reopen(id: string, revision: number, caller: Caller): Promise<Meeting> {
    const viewer = await this.options.viewers.of(caller, itemWritePermission);
    const before = await this.#find(id);
    await this.#assertCurrent(before, revision, viewer);
    return this.#write(
      { ...before, state: 'open', revision: revision + 1 },
      'closed',
      viewer,
    );
  }

  async minutes(id: string, caller: Caller): Promise<Minutes> {
    const { boards, appUrl } = this.options;
    const meeting = await this.get(id, caller);
    return {
      content: minutesMarkdown(boards.get(meeting.board), meeting, appUrl),
      fileName: `protokoll-${meeting.day}.md`,
    };
  }

  async #find(id: string): Promise<StoredMeeting> {
    const meeting = await this.options.meetings.find(id);
    if (!meeting) {
      throw new NotFoundError('No such meeting');
    }
    return meeting;
  }

  async #write(
    meeting: StoredMeeting,
    from: MeetingState,
    viewer: Viewer,
  ): Promise<Meeting> {
    if (!(await this.options.meetings.update(meeting, from))) {
      throw await this.#overtaken(meeting.id, viewer);
    }
    return this.#presenter.present(meeting, viewer);
  }

  async #overtaken(id: string, viewer: Viewer) {
    return new RevisionConflictError(
      `Meeting ${id}`,
      await this.#presenter.present(await this.#find(id), viewer),
    );
  }

  /**
   * @throws RevisionConflictError with what is noted now
   * @throws NotFoundError when there never was anything to change
   */
  async #assertNoteCurrent(
    id: string,
    entry: string,
    revision: number,
  ): Promise<void> {
    const notes = await this.options.meetings.notes(id);
    const current = notes.find(known => known.entry === entry);
    if (current && current.revision !== revision) {
      throw new RevisionConflictError(`Note ${entry}`, presentNote(current));
    }
    if (!current && revision > 0) {
      throw new NotFoundError('Nothing is noted about this line');
    }
  }

  async #assertCurrent(
    meeting: StoredMeeting,
    revision: number,
    viewer: Viewer,
  ): Promise<void> {
    if (meeting.revision !== revision) {
      throw await this.#overtaken(meeting.id, viewer);
    }
  }

  /** The items that are not on the board, each with the field that names it. */
  async #unknown(
    board: string,
    named: Array<{ path: string; item: string }>,
  ): Promise<FieldProblem[]> {
    const items = await this.options.changes.items(
      named.map(({ item }) => item),
    );
    const there = new Set(
      items
        .filter(item => item.board === board && isToBeSeen(item.state))
        .map(({ id }) => id),
    );
    return named
      .filter(({ item }) => !there.has(item))
      .map(({ path, item }) =>
        fieldProblem(path, 'unknown_ref', { value: item }),
      );
  }
}

function closed(): ConflictError {
  return new ConflictError('The meeting is closed');
}

/** @throws ConflictError */
function assertOpen({ state }: StoredMeeting): void {
  if (state !== 'open') {
    throw closed();
  }
}
