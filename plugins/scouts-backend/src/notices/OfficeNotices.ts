import { PostEvent } from '@rathaus/plugin-scouts-common';
import { Notifier } from '@rathaus/rathaus-node';
import { StoredHandover } from '../handovers/HandoverStore';
import { Organisation } from '../organisation/Organisation';
import { StoredPost } from '../posts/PostStore';
import { handoverNotices } from './handoverNotices';
import { stepNotices } from './stepNotices';

/** Tells people about what happens to posts and handovers. */
export class OfficeNotices {
  constructor(private readonly notifier: Notifier) {}

  /** Something happened to a post. */
  async aboutPost(
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

  /** A handover stands somewhere else. @param actor - who did it */
  async aboutHandover(
    handover: StoredHandover,
    actor: string,
    organisation: Organisation,
  ): Promise<void> {
    await this.notifier.tell(handoverNotices(handover, actor, organisation));
  }
}
