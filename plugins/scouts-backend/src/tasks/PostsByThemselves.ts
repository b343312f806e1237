import { AuditorService } from '@backstage/backend-plugin-api';
import { PostEvent } from '@rathaus/plugin-scouts-common';
import { audited } from '@rathaus/rathaus-node';
import { PostStore, StalePostError, StoredPost } from '../posts/PostStore';

/** Writes, and notes in the audit log, what happens to posts by itself. */
export class PostsByThemselves {
  constructor(
    private readonly posts: PostStore,
    private readonly auditor: AuditorService,
  ) {}

  /**
   * Adds events. Where somebody changed the post at the same moment nothing
   * happens: the next run looks at it anew.
   *
   * @param reason - why, for the audit log, in kebab case
   */
  async append(
    { id, post }: StoredPost,
    reason: string,
    events: PostEvent[],
  ): Promise<void> {
    try {
      await audited(
        this.auditor,
        {
          eventId: 'post-by-itself',
          meta: {
            post: id,
            department: post.department,
            reason,
            events: events.map(({ type }) => type),
          },
        },
        () =>
          this.posts.append([{ id, expectedVersion: post.version, events }]),
      );
    } catch (error) {
      if (!(error instanceof StalePostError)) {
        throw error;
      }
    }
  }
}
