import { Board, ItemFields, withChanges } from '@rathaus/plugin-backlog-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import {
  ChangedMeanwhileError,
  ImportAccess,
  ImportRun,
  LeftRow,
} from '@rathaus/rathaus-node';
import { linkProblems } from '../items/checks/linkProblems';
import { isToBeSeen } from '../items/itemActions';
import { lastRank } from '../items/lastRank';
import { readableNumber } from '../items/toCard';
import { ItemNotices } from '../notices/ItemNotices';
import {
  BoardStore,
  BoardWrite,
  LaterEvent,
  StoredItem,
} from '../store/BoardStore';
import {
  fieldsIn,
  ItemCreation,
  ItemUpdate,
  ItemWrite,
  PlannedItemRow,
  revisionAfter,
} from './ItemWrite';
import { PlannedLinks } from './PlannedLinks';

export type ItemImportRun = ImportRun<ImportAccess, ItemWrite>;

/** Who does something, and when. */
interface Said {
  at: string;
  actor: string;
}

/** What happened to an item, for those who are told of it. */
interface Happened {
  before?: StoredItem;
  after: StoredItem;
  events: LaterEvent[];
}

function isCurrent(item: StoredItem | undefined, revision: number): boolean {
  return (
    item !== undefined &&
    isToBeSeen(item.state) &&
    item.state.version === revision
  );
}

function isCreation(write: ItemWrite): write is ItemCreation {
  return write.is === 'create';
}

function isUpdate(write: ItemWrite): write is ItemUpdate {
  return write.is === 'update';
}

/** The fields that an item will have. */
function fieldsAfter(
  write: ItemWrite,
  present: StoredItem | undefined,
): ItemFields | undefined {
  return write.is === 'create'
    ? write.fields
    : present && withChanges(present.state.fields, write.changes);
}

/**
 * Writes the items of a checked import, or takes them back, each in one
 * transaction that keeps the board: with events like any other change, so
 * that history, rights to see and announcements are as always.
 */
export class ItemImportWriter {
  constructor(
    private readonly options: {
      board: Board;
      store: BoardStore;
      notices: ItemNotices;
    },
  ) {}

  /**
   * @returns ids of the items written
   * @throws ChangedMeanwhileError when an item, or what it links to, was changed since the check
   */
  async apply(run: ItemImportRun): Promise<string[]> {
    const { board, store } = this.options;
    const said = { at: run.at, actor: run.access.actor };
    const { created, happened } = await store.write(board.id, async write => {
      const present = await this.#present(write, run.rows);
      await this.#assertFresh(write, run.rows, present);
      const written = await write.createAll(
        run.rows
          .map(row => row.write)
          .filter(isCreation)
          .map(({ id, column, fields }) => ({
            id,
            event: { ...said, type: 'created', column, fields, draft: false },
          })),
      );
      const changed: Happened[] = [];
      for (const update of run.rows.map(row => row.write).filter(isUpdate)) {
        const item = present.get(update.id);
        if (item) {
          const events = await this.#eventsOf(write, item, update, said);
          changed.push(await this.#append(write, item, events));
        }
      }
      await write.alongside(tx => run.finish(tx));
      return { created: written, happened: changed };
    });
    await this.#tell(happened);
    return [...created, ...happened.map(({ after }) => after)].map(
      ({ id }) => id,
    );
  }

  /**
   * Deletes what the import made and brings back what it changed; what somebody
   * has changed since is left.
   *
   * @returns ids of the items written
   */
  async revert(run: ItemImportRun): Promise<string[]> {
    const { board, store } = this.options;
    const said = { at: run.at, actor: run.access.actor };
    const happened = await store.write(board.id, async write => {
      const present = await this.#present(write, run.rows);
      const left: LeftRow[] = [];
      const changed: Happened[] = [];
      for (const row of run.rows) {
        const item = present.get(row.write.id);
        if (item && isCurrent(item, revisionAfter(row.write))) {
          const events: LaterEvent[] = isCreation(row.write)
            ? [{ ...said, type: 'deleted' }]
            : await this.#eventsBack(write, item, row.write, said);
          changed.push(await this.#append(write, item, events));
        } else {
          const problem = fieldProblem('row', 'row_left');
          left.push({ position: row.position, problem });
        }
      }
      await write.alongside(tx => run.finish(tx, left));
      return changed;
    });
    await this.#tell(happened);
    return happened.map(({ after }) => after.id);
  }

  #present(write: BoardWrite, rows: readonly PlannedItemRow[]) {
    return write.items(rows.map(row => row.write.id));
  }

  /** The check was some time ago: what it said must still be so. */
  async #assertFresh(
    write: BoardWrite,
    rows: readonly PlannedItemRow[],
    present: ReadonlyMap<string, StoredItem>,
  ): Promise<void> {
    const links = new PlannedLinks(write);
    const stale: string[] = [];
    for (const { write: planned, title } of rows) {
      const item = present.get(planned.id);
      const after = fieldsAfter(planned, item);
      const isFresh =
        after !== undefined &&
        (isCreation(planned) || isCurrent(item, planned.revision)) &&
        !(await linkProblems(
          links,
          after,
          item && { id: item.id, fields: item.state.fields },
        ).then(problems => problems.length));
      if (!isFresh) {
        stale.push(
          item ? readableNumber(this.options.board, item) : title ?? '',
        );
      } else if (isUpdate(planned) && planned.changes.dependsOn) {
        links.plan(planned.id, planned.changes.dependsOn);
      }
    }
    if (stale.length) {
      throw new ChangedMeanwhileError(stale);
    }
  }

  async #eventsOf(
    write: BoardWrite,
    item: StoredItem,
    { changes, move }: ItemUpdate,
    said: Said,
  ): Promise<LaterEvent[]> {
    return [
      ...(fieldsIn(changes).length
        ? [{ ...said, type: 'changed' as const, changes }]
        : []),
      ...(move ? [await this.#moved(write, item, move.to, said)] : []),
    ];
  }

  async #eventsBack(
    write: BoardWrite,
    item: StoredItem,
    { undo, move }: ItemUpdate,
    said: Said,
  ): Promise<LaterEvent[]> {
    const { board } = this.options;
    const events: LaterEvent[] = fieldsIn(undo).length
      ? [{ ...said, type: 'changed', changes: undo }]
      : [];
    const from = board.columns.find(({ id }) => id === move?.from);
    if (!move || !from) {
      return events;
    }
    const back = await this.#moved(write, item, from.id, said);
    return [
      ...events,
      move.declinedBecause !== undefined
        ? { ...back, type: 'declined', reason: move.declinedBecause }
        : back,
    ];
  }

  async #moved(
    write: BoardWrite,
    item: StoredItem,
    column: string,
    said: Said,
  ): Promise<Extract<LaterEvent, { type: 'moved' }>> {
    const rank = await lastRank(write, column, item.id);
    return { ...said, type: 'moved', column, rank };
  }

  async #append(
    write: BoardWrite,
    before: StoredItem,
    events: LaterEvent[],
  ): Promise<Happened> {
    const after = events.length ? await write.append(before, events) : before;
    return { before, after, events };
  }

  async #tell(happened: readonly Happened[]): Promise<void> {
    for (const what of happened) {
      await this.options.notices.about(this.options.board, what);
    }
  }
}
