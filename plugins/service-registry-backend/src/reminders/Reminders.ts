import { Message, Notifier } from '../notifications/Notifier';
import { ReminderStore } from './ReminderStore';

/** A claim older than this was left by a replica that broke off, in milliseconds. */
const ABANDONED_AFTER = 15 * 60_000;

/** Sends what belongs to one scope, to everybody once. */
export class Reminders {
  constructor(
    private readonly store: ReminderStore,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Plans the scope unless that was done before, and sends what waits. What
   * cannot be sent waits for the next call in a quarter of an hour at the
   * earliest. Sent again after a breakdown, a message replaces the one before.
   *
   * @param messages - what each recipient is told; who was planned and has
   *   nothing to be told any more is passed over
   */
  async send(
    scope: string,
    messages: ReadonlyMap<string, Omit<Message, 'scope'>>,
    now: Date,
  ): Promise<void> {
    const at = now.toISOString();
    const abandonedBefore = new Date(
      now.getTime() - ABANDONED_AFTER,
    ).toISOString();
    await this.store.plan(scope, [...messages.keys()], at);
    for (;;) {
      const recipient = await this.store.claim(scope, at, { abandonedBefore });
      if (recipient === undefined) {
        return;
      }
      const message = messages.get(recipient);
      const sent =
        !message ||
        (await this.notifier.tell([recipient], { ...message, scope }));
      if (sent) {
        await this.store.markSent(scope, recipient, at);
      }
    }
  }
}
