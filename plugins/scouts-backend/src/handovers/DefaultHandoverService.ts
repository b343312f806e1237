import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  AnswerHandoverInput,
  AssignHandoverInput,
  CreateHandoverInput,
  Handover,
  HandoverAction,
  HandoverList,
  HandoverState,
  manageHandoversPermission,
} from '@rathaus/plugin-scouts-common';
import { FieldsError, RevisionConflictError } from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { OfficeNotices } from '../notices/OfficeNotices';
import { PostStore, StoredPost } from '../posts/PostStore';
import { checkReceiver, isScoutOf } from './checkReceiver';
import { HandoverEntries } from './HandoverEntries';
import { isHandoverPossible, mayHandOver, seesHandover } from './handoverRules';
import { HandoverAnswer, HandoverService } from './HandoverService';
import {
  HandoverChange,
  HandoverStore,
  StaleHandoverError,
  StoredHandover,
} from './HandoverStore';
import { presentHandover } from './presentHandover';
import { SettleHandovers } from './SettleHandovers';

const STATE_AFTER: Record<HandoverAnswer, HandoverState> = {
  countersign: 'countersigned',
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** Judges handovers, writes them and tells the registry. */
export class DefaultHandoverService implements HandoverService {
  constructor(
    private readonly options: {
      handovers: HandoverStore;
      posts: PostStore;
      entries: HandoverEntries;
      settle: SettleHandovers;
      notices: OfficeNotices;
      viewers: Viewers;
      now: () => Date;
    },
  ) {}

  async list(caller: Caller): Promise<HandoverList> {
    const { viewer, posts } = await this.#begin(caller);
    const seen = (await this.options.handovers.list()).filter(handover =>
      seesHandover(handover, viewer, posts),
    );
    const isWaiting = ({ state }: StoredHandover) =>
      state === 'open' || state === 'proposed';
    const items = [
      ...seen.filter(isWaiting),
      ...seen.filter(handover => !isWaiting(handover)),
    ].map(handover => presentHandover(handover, viewer, posts));
    return { items, totalItems: items.length };
  }

  async get(id: string, caller: Caller): Promise<Handover> {
    const { viewer, posts } = await this.#begin(caller);
    const handover = await this.#find(id);
    if (!seesHandover(handover, viewer, posts)) {
      throw new NotAllowedError('Not allowed to see this handover');
    }
    return presentHandover(handover, viewer, posts);
  }

  async create(input: CreateHandoverInput, caller: Caller): Promise<Handover> {
    const { viewer, posts } = await this.#begin(caller);
    const { department, to, note } = input;
    const from = input.from ?? viewer.ref;
    if (
      !viewer.allows(manageHandoversPermission, department) &&
      !(from === viewer.ref && isScoutOf(from, [department], posts))
    ) {
      throw new NotAllowedError(`Not allowed to hand over for ${from}`);
    }
    const problems = to
      ? checkReceiver(to, from, department, posts, viewer.organisation)
      : [];
    if (problems.length) {
      throw new FieldsError(problems);
    }
    const entries = await this.options.entries.entriesFor(input, from, posts);
    const handover: StoredHandover = {
      id: randomUUID(),
      revision: 1,
      state: to ? 'proposed' : 'open',
      department,
      from,
      to: to ?? null,
      entries,
      ...(note && { note }),
      createdAt: this.#at(),
      createdBy: viewer.ref,
      settled: true,
    };
    await this.options.handovers.insert(handover);
    await this.options.notices.aboutHandover(
      handover,
      viewer.ref,
      viewer.organisation,
    );
    return presentHandover(handover, viewer, posts);
  }

  async assign(
    id: string,
    revision: number,
    { to }: AssignHandoverInput,
    caller: Caller,
  ): Promise<Handover> {
    const { viewer, posts } = await this.#begin(caller);
    const handover = await this.#judge('assign', id, revision, viewer, posts);
    const problems = checkReceiver(
      to,
      handover.from,
      handover.department,
      posts,
      viewer.organisation,
    );
    if (problems.length) {
      throw new FieldsError(problems);
    }
    return this.#change(handover, { state: 'proposed', to }, viewer, posts);
  }

  async answer(
    id: string,
    revision: number,
    answer: HandoverAnswer,
    { reply }: AnswerHandoverInput,
    caller: Caller,
  ): Promise<Handover> {
    const { viewer, posts } = await this.#begin(caller);
    const handover = await this.#judge(answer, id, revision, viewer, posts);
    const answered = await this.#change(
      handover,
      {
        state: STATE_AFTER[answer],
        closedAt: this.#at(),
        settled: answer !== 'countersign',
        ...(reply && { reply }),
      },
      viewer,
      posts,
    );
    if (answer === 'countersign') {
      await this.options.settle.settle(await this.#find(id));
    }
    return answered;
  }

  #at(): string {
    return this.options.now().toISOString();
  }

  async #begin(
    caller: Caller,
  ): Promise<{ viewer: Viewer; posts: StoredPost[] }> {
    const viewer = await this.options.viewers.of(caller);
    return { viewer, posts: await this.options.posts.list() };
  }

  async #find(id: string): Promise<StoredHandover> {
    const handover = await this.options.handovers.get(id);
    if (!handover) {
      throw new NotFoundError('No such handover');
    }
    return handover;
  }

  async #judge(
    action: HandoverAction,
    id: string,
    revision: number,
    viewer: Viewer,
    posts: StoredPost[],
  ): Promise<StoredHandover> {
    const handover = await this.#find(id);
    if (!seesHandover(handover, viewer, posts)) {
      throw new NotAllowedError(`Not allowed: ${action}`);
    }
    if (handover.revision !== revision) {
      throw conflict(handover, viewer, posts);
    }
    if (!isHandoverPossible(action, handover)) {
      throw new ConflictError(
        `A handover that is ${handover.state} has no "${action}"`,
      );
    }
    if (!mayHandOver(action, handover, viewer, posts)) {
      throw new NotAllowedError(`Not allowed: ${action}`);
    }
    return handover;
  }

  async #change(
    { id, revision }: StoredHandover,
    change: HandoverChange,
    viewer: Viewer,
    posts: StoredPost[],
  ): Promise<Handover> {
    const { handovers, notices } = this.options;
    try {
      const after = await handovers.update(id, revision, change);
      await notices.aboutHandover(after, viewer.ref, viewer.organisation);
      return presentHandover(after, viewer, posts);
    } catch (error) {
      if (error instanceof StaleHandoverError && error.current) {
        throw conflict(error.current, viewer, posts);
      }
      throw error;
    }
  }
}

function conflict(
  current: StoredHandover,
  viewer: Viewer,
  posts: StoredPost[],
): RevisionConflictError<Handover> {
  return new RevisionConflictError(
    `Handover ${current.id}`,
    presentHandover(current, viewer, posts),
  );
}
