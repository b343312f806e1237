import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  ForwardedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import {
  Reorganisation,
  ReorganisationList,
  ReorganisationPreview,
  reorganisePermission,
  ReorganiseInput,
} from '@rathaus/plugin-scouts-common';
import {
  fieldProblem,
  FieldsError,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { HandoverStore } from '../handovers/HandoverStore';
import { PostStore } from '../posts/PostStore';
import { RegistryPort } from '../registry/RegistryPort';
import { countProcedures, MoveDepartment } from './MoveDepartment';
import { ReorganisationService } from './ReorganisationService';
import {
  ReorganisationStore,
  StoredReorganisation,
} from './ReorganisationStore';

/** Judges reorganisations and has them carried out. */
export class DefaultReorganisationService implements ReorganisationService {
  constructor(
    private readonly options: {
      reorganisations: ReorganisationStore;
      posts: PostStore;
      handovers: HandoverStore;
      registry: RegistryPort;
      move: MoveDepartment;
      viewers: Viewers;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  async list(caller: Caller): Promise<ReorganisationList> {
    const viewer = await this.#viewer(caller);
    const items = (await this.options.reorganisations.list()).map(stored =>
      present(stored, viewer),
    );
    return { items, totalItems: items.length };
  }

  async preview(
    { from, to }: ReorganiseInput,
    caller: Caller,
  ): Promise<ReorganisationPreview> {
    const viewer = await this.#viewer(caller);
    checkSuccessor(to, viewer);
    const { posts, handovers } = this.options;
    const [entries, moving, waiting] = await Promise.all([
      this.#entriesOf(from),
      posts.list(from),
      handovers.listWaiting(),
    ]);
    const { organisation } = viewer;
    return {
      ...titled({ from, to }, viewer),
      entries,
      posts: moving.map(({ id, post }) => {
        const isOffice = ['appointed', 'ending'].includes(post.state);
        const personName = isOffice
          ? organisation.nameOf(post.term?.person)
          : undefined;
        return {
          id,
          title: post.title,
          state: post.state,
          ...(personName && { personName }),
        };
      }),
      handovers: waiting.filter(({ department }) => department === from).length,
    };
  }

  async start(
    { from, to, note }: ReorganiseInput,
    caller: Caller,
  ): Promise<Reorganisation> {
    const viewer = await this.#viewer(caller);
    checkSuccessor(to, viewer);
    const { reorganisations, posts, now } = this.options;
    const unfinished = await reorganisations.listUnfinished();
    if (
      unfinished.some(other =>
        [from, to].some(ref => [other.from, other.to].includes(ref)),
      )
    ) {
      throw new ConflictError(
        'Another reorganisation of these departments is not finished yet',
      );
    }
    const entries = await this.#entriesOf(from);
    const reorganisation: StoredReorganisation = {
      id: randomUUID(),
      revision: 1,
      state: 'running',
      from,
      to,
      ...(note && { note }),
      entries: entries.map(({ name }) => name),
      posts: [],
      handovers: [],
      procedures: countProcedures(await posts.list(from)),
      at: now().toISOString(),
      by: viewer.ref,
    };
    await reorganisations.insert(reorganisation);
    return present(await this.#advance(reorganisation), viewer);
  }

  async undo(
    id: string,
    revision: number,
    caller: Caller,
  ): Promise<Reorganisation> {
    const viewer = await this.#viewer(caller);
    const { reorganisations } = this.options;
    const before = await reorganisations.get(id);
    if (!before) {
      throw new NotFoundError('No such reorganisation');
    }
    if (before.revision !== revision) {
      throw conflict(before, viewer);
    }
    if (before.state !== 'done') {
      throw new ConflictError(
        `A reorganisation that is ${before.state} cannot be undone`,
      );
    }
    const undoing = await reorganisations.update(id, revision, {
      state: 'undoing',
      by: viewer.ref,
    });
    if (!undoing) {
      throw conflict((await reorganisations.get(id)) ?? before, viewer);
    }
    return present(await this.#advance(undoing), viewer);
  }

  async #viewer(caller: Caller): Promise<Viewer> {
    return this.options.viewers.of(caller, reorganisePermission);
  }

  /** What fails now goes on by itself later; it is noted what is to be done. */
  async #advance(
    reorganisation: StoredReorganisation,
  ): Promise<StoredReorganisation> {
    const { move, reorganisations, logger } = this.options;
    try {
      return await move.advance(reorganisation);
    } catch (error) {
      logger.warn(
        `Could not finish reorganisation ${reorganisation.id}; will be tried again`,
        toError(error),
      );
      return (await reorganisations.get(reorganisation.id)) ?? reorganisation;
    }
  }

  async #entriesOf(owner: string) {
    try {
      return await this.options.registry.entriesOf(owner);
    } catch (error) {
      throw new ServiceUnavailableError(
        'The service registry does not answer',
        new ForwardedError('Could not read entries', error),
      );
    }
  }
}

function checkSuccessor(to: string, viewer: Viewer): void {
  if (!viewer.organisation.unit(to)) {
    throw new FieldsError([fieldProblem('to', 'unknown_ref', { value: to })]);
  }
}

function titled({ from, to }: { from: string; to: string }, viewer: Viewer) {
  const fromTitle = viewer.organisation.titleOf(from);
  const toTitle = viewer.organisation.titleOf(to);
  return {
    from,
    to,
    ...(fromTitle && { fromTitle }),
    ...(toTitle && { toTitle }),
  };
}

function present(stored: StoredReorganisation, viewer: Viewer): Reorganisation {
  const { entries, posts, handovers, ...rest } = stored;
  return {
    ...rest,
    ...titled(stored, viewer),
    entries: entries.length,
    posts: posts.length,
    handovers: handovers.length,
    allowedActions: stored.state === 'done' ? ['undo'] : [],
  };
}

function conflict(current: StoredReorganisation, viewer: Viewer) {
  return new RevisionConflictError(
    `Reorganisation ${current.id}`,
    present(current, viewer),
  );
}
