import { actingFor, Worklist } from '@rathaus/plugin-scouts-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { HandoverStore } from '../handovers/HandoverStore';
import { PostStore, StoredPost } from '../posts/PostStore';
import { officeTasks } from './officeTasks';

/** What somebody is asked to do about offices, and which they hold. */
export class WorklistService {
  constructor(
    private readonly options: {
      posts: PostStore;
      handovers: HandoverStore;
      viewers: Viewers;
    },
  ) {}

  /** @throws NotAllowedError */
  async get(caller: Caller): Promise<Worklist> {
    const viewer = await this.options.viewers.of(caller);
    const [posts, handovers] = await Promise.all([
      this.options.posts.list(),
      this.options.handovers.listWaiting(),
    ]);
    const acting = posts.flatMap(({ id, post }) =>
      actingFor(id, post, viewer.today).map(scout => ({ ...scout, post })),
    );
    const items = officeTasks(
      posts,
      handovers,
      new Set(acting.map(({ post }) => post.department)),
      viewer,
    );
    return {
      items,
      totalItems: items.length,
      offices: acting
        .filter(({ person }) => person === viewer.ref)
        .map(({ post, role, postId, until }) => ({
          ...departmentOf(post.department, viewer),
          role,
          postId,
          ...(role !== 'interim' && post.term && { termId: post.term.id }),
          ...(until && { until }),
        })),
      own: ownProcedures(posts, viewer),
    };
  }
}

function departmentOf(department: string, { organisation }: Viewer) {
  const departmentTitle = organisation.titleOf(department);
  return { department, ...(departmentTitle && { departmentTitle }) };
}

function ownProcedures(posts: StoredPost[], viewer: Viewer): Worklist['own'] {
  return posts.flatMap(({ id, post: { term, state, department } }) =>
    term &&
    (state === 'nominated' || state === 'confirmed' || state === 'accepted') &&
    (term.person === viewer.ref || term.nominatedBy === viewer.ref)
      ? [
          {
            postId: id,
            termId: term.id,
            ...departmentOf(department, viewer),
            state,
          },
        ]
      : [],
  );
}
