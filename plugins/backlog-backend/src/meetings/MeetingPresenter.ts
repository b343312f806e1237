import {
  AgendaEntry,
  itemWritePermission,
  Meeting,
} from '@rathaus/plugin-backlog-common';
import { Viewer } from '../access/Viewer';
import { Boards } from '../boards/Boards';
import { ChangeStore } from '../changes/ChangeStore';
import { isToBeSeen } from '../items/itemActions';
import { readableNumber } from '../items/toCard';
import { MeetingStore, StoredMeeting, StoredNote } from './MeetingStore';

/** Ids of the items on an agenda, in its order. */
export function itemsOf({ agenda }: Pick<StoredMeeting, 'agenda'>): string[] {
  return agenda.flatMap(entry => (entry.kind === 'item' ? [entry.item] : []));
}

/** Puts together what people see of a meeting. */
export class MeetingPresenter {
  constructor(
    private readonly options: {
      boards: Boards;
      changes: Pick<ChangeStore, 'items'>;
      meetings: MeetingStore;
    },
  ) {}

  async present(meeting: StoredMeeting, viewer: Viewer): Promise<Meeting> {
    const { meetings } = this.options;
    const { createdAt: _, ...fields } = meeting;
    const notes = await meetings.notes(meeting.id);
    const previousDay = await meetings.lastDayBefore(
      meeting.board,
      meeting.day,
    );
    const onAgenda = new Set(meeting.agenda.map(({ id }) => id));
    return {
      ...fields,
      agenda: await this.#agenda(meeting),
      notes: notes.filter(({ entry }) => onAgenda.has(entry)).map(presentNote),
      ...(previousDay !== undefined && { previousDay }),
      mayWrite: viewer.allows(itemWritePermission),
    };
  }

  async #agenda(meeting: StoredMeeting): Promise<AgendaEntry[]> {
    const board = this.options.boards.get(meeting.board);
    const items = await this.options.changes.items(itemsOf(meeting));
    const byId = new Map(items.map(item => [item.id, item]));
    return meeting.agenda.map(entry => {
      if (entry.kind !== 'item') {
        return entry;
      }
      const item = byId.get(entry.item);
      return {
        ...entry,
        number: item ? readableNumber(board, item) : '',
        title: item?.state.fields.title ?? '',
        onBoard: item !== undefined && isToBeSeen(item.state),
      };
    });
  }
}

/** A note as people see it. */
export function presentNote({ toldRevision: _, ...note }: StoredNote) {
  return note;
}
