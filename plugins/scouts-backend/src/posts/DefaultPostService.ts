import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  isPossible,
  managePostsPermission,
  mayDo,
  OpenPostInput,
  PostList,
  PostView,
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
import { OfficeNotices } from '../notices/OfficeNotices';
import { Step } from '../steps/Step';
import { PostService, StepTarget } from './PostService';
import {
  PersonTakenError,
  PostAppend,
  PostStore,
  StalePostError,
  StoredPost,
} from './PostStore';
import { isPublic, presentPost, presentTerm } from './presentPost';
import { isInProcedure } from './vacantSince';

/** Judges steps and writes what comes of them. */
export class DefaultPostService implements PostService {
  constructor(
    private readonly options: {
      store: PostStore;
      viewers: Viewers;
      notices: OfficeNotices;
      now: () => Date;
    },
  ) {}

  async open(
    { department, title }: OpenPostInput & { title: string },
    caller: Caller,
  ): Promise<PostView> {
    const viewer = await this.options.viewers.of(caller);
    viewer.assert(managePostsPermission);
    if (!viewer.organisation.unit(department)) {
      throw new FieldsError([
        fieldProblem('department', 'unknown_ref', { value: department }),
      ]);
    }
    const opened = {
      type: 'opened' as const,
      actor: viewer.ref,
      at: this.#at(),
      department,
      title,
    };
    const [stored] = await this.options.store.append([
      { id: randomUUID(), expectedVersion: 0, events: [opened] },
    ]);
    return presentPost(stored, viewer);
  }

  async take<Input>(
    step: Step<Input>,
    target: StepTarget,
    revision: number,
    input: Input,
    caller: Caller,
  ): Promise<PostView> {
    const { notices, viewers } = this.options;
    const viewer = await viewers.of(caller);
    const before = await this.#find(target);
    const event = await this.#judge(
      step,
      before,
      target,
      revision,
      input,
      viewer,
    );
    const after = await this.#append(
      { id: before.id, expectedVersion: revision, events: [event] },
      viewer,
    );
    await notices.aboutPost(event, before, after, viewer.organisation);
    return presentPost(after, viewer);
  }

  async getAppointment(termId: string, caller: Caller): Promise<PostView> {
    const viewer = await this.options.viewers.of(caller);
    const stored = await this.#find({ termId });
    const { post } = stored;
    const term = [post.term, ...post.past].find(
      candidate => candidate?.id === termId,
    );
    if (!term || !isPublic(term)) {
      throw new NotFoundError('No such appointment');
    }
    return {
      ...presentPost(stored, viewer),
      term: presentTerm(term, post.department, viewer),
    };
  }

  async listNominations(caller: Caller): Promise<PostList> {
    const viewer = await this.options.viewers.of(caller);
    const stored = await this.options.store.list();
    return listed(
      stored.filter(
        ({ post }) =>
          isInProcedure(post) &&
          post.term !== undefined &&
          viewer.seesNominee(post.department, post.term),
      ),
      viewer,
    );
  }

  async listAppointments(
    filter: { person?: string; department?: string },
    caller: Caller,
  ): Promise<PostList> {
    const viewer = await this.options.viewers.of(caller);
    const stored = await this.options.store.list(filter.department);
    return listed(
      stored.filter(
        ({ post }) =>
          ['appointed', 'ending'].includes(post.state) &&
          (filter.person === undefined || post.term?.person === filter.person),
      ),
      viewer,
    );
  }

  #at(): string {
    return this.options.now().toISOString();
  }

  async #find(target: StepTarget): Promise<StoredPost> {
    const { store } = this.options;
    const stored =
      'postId' in target
        ? await store.get(target.postId)
        : await store.findByTerm(target.termId);
    if (!stored) {
      throw new NotFoundError(
        'postId' in target
          ? 'No such post'
          : 'No such nomination or appointment',
      );
    }
    return stored;
  }

  async #judge<Input>(
    step: Step<Input>,
    stored: StoredPost,
    target: StepTarget,
    revision: number,
    input: Input,
    viewer: Viewer,
  ) {
    const { post, id } = stored;
    if (post.version !== revision) {
      throw this.#conflict(stored, viewer);
    }
    const isOver = 'termId' in target && post.term?.id !== target.termId;
    if (isOver || !isPossible(step.name, post)) {
      throw new ConflictError(
        `A post that is ${post.state} has no step "${step.name}"`,
      );
    }
    const actor = viewer.actorFor(post);
    if (!mayDo(step.name, post, actor)) {
      throw new NotAllowedError(`Not allowed: ${step.name}`);
    }
    const siblings = await this.options.store.list(post.department);
    const context = {
      post,
      actor,
      organisation: viewer.organisation,
      siblings: siblings
        .filter(sibling => sibling.id !== id)
        .map(sibling => sibling.post),
      today: viewer.today,
      at: this.#at(),
    };
    const event = step.toEvent(input, context);
    const problems = step.check?.(input, context) ?? [];
    if (problems.length) {
      throw new FieldsError(problems);
    }
    return event;
  }

  async #append(append: PostAppend, viewer: Viewer): Promise<StoredPost> {
    const { store } = this.options;
    try {
      const [after] = await store.append([append]);
      return after;
    } catch (error) {
      if (error instanceof StalePostError) {
        throw this.#conflict(await this.#find({ postId: append.id }), viewer);
      }
      if (error instanceof PersonTakenError) {
        throw new FieldsError([fieldProblem('person', 'duplicate')]);
      }
      throw error;
    }
  }

  #conflict(
    current: StoredPost,
    viewer: Viewer,
  ): RevisionConflictError<PostView> {
    return new RevisionConflictError(
      `Post ${current.id}`,
      presentPost(current, viewer),
    );
  }
}

function listed(stored: StoredPost[], viewer: Viewer): PostList {
  const items = stored.map(post => presentPost(post, viewer));
  return { items, totalItems: items.length };
}
