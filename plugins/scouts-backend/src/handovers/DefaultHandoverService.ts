import {
  ConflictError,
  ForwardedError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
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
import {
  FieldProblem,
  fieldProblem,
  FieldsError,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { OfficeNotices } from '../notices/OfficeNotices';
import { Organisation } from '../organisation/Organisation';
import { PostStore, StoredPost } from '../posts/PostStore';
import { OwnedEntry, RegistryPort } from '../registry/RegistryPort';
import { checkActive } from '../steps/checkPerson';
import { entriesLookedAfter } from './entriesLookedAfter';
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
      registry: RegistryPort;
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
    const entries = await this.#entriesFor(input, from, posts);
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

  async #entriesFor(
    { department, entries: wanted }: CreateHandoverInput,
    from: string,
    posts: StoredPost[],
  ): Promise<OwnedEntry[]> {
    const [owned, lookedAfter, waiting] = await Promise.all([
      this.#asked(() => this.options.registry.entriesOf(department)),
      wanted
        ? []
        : this.#asked(() =>
            entriesLookedAfter(
              from,
              department,
              posts
                .map(({ post }) => post)
                .filter(post => post.department === department),
              this.options.registry,
            ),
          ),
      this.options.handovers.listWaiting(),
    ]);
    const onTheWay = new Set(
      waiting.flatMap(({ entries }) => entries.map(({ name }) => name)),
    );
    if (!wanted) {
      const entries = lookedAfter.filter(({ name }) => !onTheWay.has(name));
      if (!entries.length) {
        throw new FieldsError([
          fieldProblem('entries', 'too_few', { minimum: 1 }),
        ]);
      }
      return entries;
    }
    const byName = new Map(owned.map(entry => [entry.name, entry]));
    const problems = wanted.flatMap((name, index) => {
      if (!byName.has(name)) {
        return [
          fieldProblem(`entries.${index}`, 'unknown_ref', { value: name }),
        ];
      }
      return onTheWay.has(name)
        ? [fieldProblem(`entries.${index}`, 'in_handover')]
        : [];
    });
    if (problems.length) {
      throw new FieldsError(problems);
    }
    return wanted.flatMap(name => byName.get(name) ?? []);
  }

  async #asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw new ServiceUnavailableError(
        'The service registry does not answer',
        new ForwardedError('Could not read entries', error),
      );
    }
  }
}

/** Does the person act for one of these departments, or will soon? */
function isScoutOf(
  person: string,
  departments: string[],
  posts: StoredPost[],
): boolean {
  return posts.some(
    ({ post: { department, state, term, interim } }) =>
      departments.includes(department) &&
      (interim === person ||
        (['appointed', 'ending'].includes(state) &&
          (term?.person === person ||
            term?.deputies.some(deputy => deputy.person === person)))),
  );
}

/** Only who is Scout there, or in a unit above, can look after the entries. */
function checkReceiver(
  to: string,
  from: string | null,
  department: string,
  posts: StoredPost[],
  organisation: Organisation,
): FieldProblem[] {
  if (to === from) {
    return [fieldProblem('to', 'same_person')];
  }
  const unknown = checkActive('to', to, organisation);
  if (unknown.length) {
    return unknown;
  }
  return isScoutOf(to, organisation.chainOf(department), posts)
    ? []
    : [fieldProblem('to', 'no_scout_there')];
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
