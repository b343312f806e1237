import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  itemWritePermission,
  SavedView,
  SavedViewFields,
  SavedViewList,
} from '@rathaus/plugin-backlog-common';
import {
  FieldConflictError,
  fieldProblem,
  FieldsNotAllowedError,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { SavedViewService } from './SavedViewService';
import { SavedViewStore, StoredView } from './SavedViewStore';

/** More than anybody finds their way in. */
const MAX_VIEWS = 50;

/** Judges who may see and change which view. */
export class DefaultSavedViewService implements SavedViewService {
  constructor(
    private readonly options: {
      boards: Boards;
      views: SavedViewStore;
      viewers: Viewers;
    },
  ) {}

  async list(board: string, caller: Caller): Promise<SavedViewList> {
    const viewer = await this.#viewer(board, caller);
    const views = await this.options.views.visible(board, viewer.ref);
    return {
      items: views.map(view => present(view, viewer)),
      totalItems: views.length,
      mayShare: viewer.allows(itemWritePermission),
    };
  }

  async create(
    board: string,
    fields: SavedViewFields,
    caller: Caller,
  ): Promise<SavedView> {
    const { views } = this.options;
    const viewer = await this.#viewer(board, caller);
    if (!viewer.ref.startsWith('user:')) {
      throw new NotAllowedError('Only people save views');
    }
    assertMayShare(fields, viewer);
    if ((await views.count(board, viewer.ref)) >= MAX_VIEWS) {
      throw new ConflictError(`Nobody needs more than ${MAX_VIEWS} views`);
    }
    const view: StoredView = {
      ...fields,
      id: randomUUID(),
      board,
      owner: viewer.ref,
      revision: 1,
    };
    if ((await views.add(view)) === 'name taken') {
      throw nameTaken();
    }
    return present(view, viewer);
  }

  async update(
    board: string,
    id: string,
    fields: SavedViewFields,
    revision: number,
    caller: Caller,
  ): Promise<SavedView> {
    const { views } = this.options;
    const viewer = await this.#viewer(board, caller);
    const before = await this.#changeable(board, id, viewer);
    assertCurrent(before, revision, viewer);
    assertMayShare(fields, viewer);
    if (!fields.shared && before.owner !== viewer.ref) {
      // It would be out of the sight of whoever did it.
      throw new FieldsNotAllowedError(['shared']);
    }
    const view = { ...before, ...fields, revision: revision + 1 };
    switch (await views.update(view)) {
      case 'name taken':
        throw nameTaken();
      case 'changed meanwhile':
        throw await this.#overtaken(board, id, viewer);
      default:
        return present(view, viewer);
    }
  }

  async remove(
    board: string,
    id: string,
    revision: number,
    caller: Caller,
  ): Promise<SavedView> {
    const viewer = await this.#viewer(board, caller);
    const view = await this.#changeable(board, id, viewer);
    assertCurrent(view, revision, viewer);
    if (!(await this.options.views.remove({ id, revision }))) {
      throw await this.#overtaken(board, id, viewer);
    }
    return present(view, viewer);
  }

  async #viewer(board: string, caller: Caller): Promise<Viewer> {
    const viewer = await this.options.viewers.of(caller);
    this.options.boards.get(board);
    return viewer;
  }

  async #visible(board: string, id: string, viewer: Viewer) {
    const view = await this.options.views.find(board, id);
    if (!view || !(view.shared || view.owner === viewer.ref)) {
      throw new NotFoundError('No such view');
    }
    return view;
  }

  async #changeable(board: string, id: string, viewer: Viewer) {
    const view = await this.#visible(board, id, viewer);
    if (!mayChange(view, viewer)) {
      throw new NotAllowedError('Not allowed: change this view');
    }
    return view;
  }

  async #overtaken(board: string, id: string, viewer: Viewer) {
    return overtaken(await this.#visible(board, id, viewer), viewer);
  }
}

function overtaken(current: StoredView, viewer: Viewer) {
  return new RevisionConflictError(
    `View ${current.id}`,
    present(current, viewer),
  );
}

/** @throws RevisionConflictError */
function assertCurrent(view: StoredView, revision: number, viewer: Viewer) {
  if (view.revision !== revision) {
    throw overtaken(view, viewer);
  }
}

function mayChange({ owner, shared }: StoredView, viewer: Viewer): boolean {
  return owner === viewer.ref || (shared && viewer.allows(itemWritePermission));
}

/** @throws FieldsNotAllowedError */
function assertMayShare({ shared }: SavedViewFields, viewer: Viewer): void {
  if (shared && !viewer.allows(itemWritePermission)) {
    throw new FieldsNotAllowedError(['shared']);
  }
}

function nameTaken(): FieldConflictError {
  return new FieldConflictError([fieldProblem('name', 'duplicate')]);
}

function present({ owner, ...view }: StoredView, viewer: Viewer): SavedView {
  return {
    ...view,
    own: owner === viewer.ref,
    mayChange: mayChange({ owner, ...view }, viewer),
  };
}
