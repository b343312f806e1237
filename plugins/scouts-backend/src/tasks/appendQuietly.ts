import { PostEvent } from '@rathaus/plugin-scouts-common';
import { PostStore, StalePostError, StoredPost } from '../posts/PostStore';

/**
 * Adds events that happen by themselves. Where somebody changed the post at the
 * same moment nothing happens: the next run looks at it anew.
 *
 * @returns the post afterwards, undefined when nothing happened
 */
export async function appendQuietly(
  store: PostStore,
  { id, post }: StoredPost,
  events: PostEvent[],
): Promise<StoredPost | undefined> {
  try {
    const [after] = await store.append([
      { id, expectedVersion: post.version, events },
    ]);
    return after;
  } catch (error) {
    if (error instanceof StalePostError) {
      return undefined;
    }
    throw error;
  }
}
