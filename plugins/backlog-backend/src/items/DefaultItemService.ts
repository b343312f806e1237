import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Board,
  columnOfKind,
  Item,
  ItemFields,
  itemWritePermission,
  needHandInPermission,
} from '@rathaus/plugin-backlog-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { takesNeeds } from '../boards/boardActions';
import { Boards } from '../boards/Boards';
import { CatalogCheck } from '../catalog/CatalogCheck';
import { ItemNotices } from '../notices/ItemNotices';
import { BoardStore, CreatedEvent } from '../store/BoardStore';
import { fieldProblems, inside } from './checks/fieldProblems';
import { linkProblems } from './checks/linkProblems';
import { findItem } from './findItem';
import { ItemService, NewItem, NewNeed } from './ItemService';
import { assertCurrent, assertMay, happen, throwIfAny } from './judge';
import { lastRank } from './lastRank';
import { presentItem } from './presentItem';
import { ItemStep } from './steps/Step';

/** Judges what people want to happen, and writes what comes of it. */
export class DefaultItemService implements ItemService {
  constructor(
    private readonly options: {
      boards: Boards;
      store: BoardStore;
      catalog: CatalogCheck;
      notices: ItemNotices;
      viewers: Viewers;
      now: () => Date;
    },
  ) {}

  async create(id: string, { column, fields }: NewItem, caller: Caller) {
    const { boards, catalog, viewers } = this.options;
    const viewer = await viewers.of(caller, itemWritePermission);
    const board = boards.get(id);
    const kind = board.columns.find(known => known.id === column)?.kind;
    throwIfAny([
      ...(kind === undefined || kind === 'declined'
        ? [fieldProblem('column', 'invalid_choice')]
        : []),
      ...inside('fields', [
        ...fieldProblems(board, fields),
        ...(await catalog.fieldProblems(fields)),
      ]),
    ]);
    return this.#create(board, viewer, { column, fields, draft: false });
  }

  async handIn(
    id: string,
    { school, draft, ...words }: NewNeed,
    caller: Caller,
  ) {
    const { boards, catalog, viewers } = this.options;
    const viewer = await viewers.of(caller);
    viewer.assert(needHandInPermission, [school]);
    const board = boards.get(id);
    if (!takesNeeds(board)) {
      throw new ConflictError('The board takes no needs');
    }
    const fields: ItemFields = { ...words, schools: [{ ref: school }] };
    throwIfAny([
      ...fieldProblems(board, words),
      ...(await catalog.schoolProblems('school', school)),
    ]);
    const column = columnOfKind(board, 'inbox') ?? board.columns[0];
    return this.#create(board, viewer, {
      column: column.id,
      fields,
      draft,
      handedInBy: school,
    });
  }

  async take<Input>(
    step: ItemStep<Input>,
    id: string,
    revision: number | undefined,
    input: Input,
    caller: Caller,
  ): Promise<Item> {
    const { catalog, notices, store } = this.options;
    const found = await findItem(this.options, id, caller);
    const { item: before, board, viewer } = found;
    assertMay(step.action, before, viewer);
    assertCurrent(before, revision, board, viewer);
    throwIfAny(
      (await step.check?.(input, { board, item: before, viewer, catalog })) ??
        [],
    );
    const { item, events } = await store.write(board.id, async write => {
      const present = await write.item(id);
      if (!present) {
        throw new NotFoundError('No such item');
      }
      assertMay(step.action, present, viewer);
      assertCurrent(present, revision, board, viewer);
      return happen(step, input, {
        board,
        item: present,
        viewer,
        write,
        said: this.#said(viewer),
      });
    });
    await notices.about(board, { before, after: item, events });
    return presentItem(item, board, viewer);
  }

  async #create(
    board: Board,
    viewer: Viewer,
    what: Pick<CreatedEvent, 'column' | 'fields' | 'draft' | 'handedInBy'>,
  ): Promise<Item> {
    const { store, notices } = this.options;
    const { item, event } = await store.write(board.id, async write => {
      throwIfAny(inside('fields', await linkProblems(write, what.fields)));
      const created: CreatedEvent = {
        ...this.#said(viewer),
        type: 'created',
        rank: await lastRank(write, what.column),
        ...what,
      };
      return {
        item: await write.create(randomUUID(), created),
        event: created,
      };
    });
    await notices.about(board, { after: item, events: [event] });
    return presentItem(item, board, viewer);
  }

  #said(viewer: Viewer): { at: string; actor: string } {
    return { at: this.options.now().toISOString(), actor: viewer.ref };
  }
}
