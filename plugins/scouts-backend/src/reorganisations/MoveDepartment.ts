import { ConflictError } from '@backstage/errors';
import { HandoverStore } from '../handovers/HandoverStore';
import { PostStore, StalePostError, StoredPost } from '../posts/PostStore';
import { isInProcedure } from '../posts/vacantSince';
import { RegistryPort } from '../registry/RegistryPort';
import {
  ReorganisationStore,
  StoredReorganisation,
} from './ReorganisationStore';

/** How often a move is tried when somebody changes a post at the same moment. */
const ATTEMPTS = 5;

/**
 * Moves everything of a department to its successor, or back: first the
 * entries in the registry, then posts, open steps and the note that it is done,
 * in one transaction. Each part can be done again without harm, so a crash in
 * between is mended by doing all of it once more.
 */
export class MoveDepartment {
  constructor(
    private readonly options: {
      posts: PostStore;
      handovers: HandoverStore;
      reorganisations: ReorganisationStore;
      registry: RegistryPort;
      now: () => Date;
    },
  ) {}

  /**
   * Carries on with a reorganisation that is `running` or `undoing`.
   *
   * @throws when the registry does not answer; it stays as it is then
   */
  async advance(
    reorganisation: StoredReorganisation,
  ): Promise<StoredReorganisation> {
    const isUndoing = reorganisation.state === 'undoing';
    const [from, to] = isUndoing
      ? [reorganisation.to, reorganisation.from]
      : [reorganisation.from, reorganisation.to];
    if (reorganisation.entries.length) {
      await this.options.registry.reassign({
        entries: reorganisation.entries,
        from: { owner: from },
        to: { owner: to },
        actor: reorganisation.by ?? 'service:scouts',
        note: isUndoing ? 'Umgliederung zurückgenommen' : 'Umgliederung',
      });
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#moveOffices(reorganisation, from, to, isUndoing);
      } catch (error) {
        if (!(error instanceof StalePostError) || attempt === ATTEMPTS) {
          throw error;
        }
      }
    }
  }

  async #moveOffices(
    reorganisation: StoredReorganisation,
    from: string,
    to: string,
    isUndoing: boolean,
  ): Promise<StoredReorganisation> {
    const { posts, handovers, reorganisations, now } = this.options;
    const moving = (await posts.list(from)).filter(
      ({ id }) => !isUndoing || reorganisation.posts.includes(id),
    );
    const at = now().toISOString();
    let finished: StoredReorganisation | undefined;
    await posts.append(
      moving.map(({ id, post }) => ({
        id,
        expectedVersion: post.version,
        events: [
          {
            type: 'moved' as const,
            at,
            actor: reorganisation.by,
            department: to,
          },
        ],
      })),
      async tx => {
        const movedHandovers = await handovers.moveDepartment(
          tx,
          from,
          to,
          isUndoing ? reorganisation.handovers : undefined,
        );
        finished = await reorganisations.update(
          reorganisation.id,
          reorganisation.revision,
          isUndoing
            ? { state: 'undone' }
            : {
                state: 'done',
                posts: moving.map(({ id }) => id),
                handovers: movedHandovers,
                procedures: countProcedures(moving),
              },
          tx,
        );
        if (!finished) {
          throw new ConflictError('Somebody else finishes this reorganisation');
        }
      },
    );
    return finished ?? reorganisation;
  }
}

/** How many posts have somebody on the way to the office. */
export function countProcedures(posts: StoredPost[]): number {
  return posts.filter(({ post }) => isInProcedure(post)).length;
}
