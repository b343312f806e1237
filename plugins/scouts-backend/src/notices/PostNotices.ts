import { PostEvent } from '@rathaus/plugin-scouts-common';
import { Organisation } from '../organisation/Organisation';
import { StoredPost } from '../posts/PostStore';
import { Notifier } from './Notifier';
import { stepNotices } from './stepNotices';

/** Tells people about the steps of a post. */
export class PostNotices {
  constructor(private readonly notifier: Notifier) {}

  async about(
    event: PostEvent,
    before: StoredPost,
    after: StoredPost,
    organisation: Organisation,
  ): Promise<void> {
    await this.notifier.tell(
      stepNotices(
        { postId: after.id, event, before: before.post, after: after.post },
        organisation,
      ),
    );
  }
}
