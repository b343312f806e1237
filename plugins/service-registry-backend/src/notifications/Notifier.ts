import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';

/** What somebody is told. */
export interface Message {
  title: string;
  description?: string;
  /** Path of the page in the portal. */
  link: string;
  topic: string;
  /** A message of the same scope replaces the one before. */
  scope: string;
}

/** Tells people through the notifications plugin. */
export class Notifier {
  constructor(
    private readonly notifications: NotificationService,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Never fails: what cannot be told stands in the log.
   *
   * @param recipients - refs of users and groups
   * @returns whether it was handed over
   */
  async tell(
    recipients: readonly string[],
    message: Message,
  ): Promise<boolean> {
    if (!recipients.length) {
      return true;
    }
    try {
      await this.notifications.send({
        recipients: { type: 'entity', entityRef: [...recipients] },
        payload: { severity: 'normal', ...message },
      });
      return true;
    } catch (error) {
      this.logger.warn(
        `Could not send the notification ${message.scope}`,
        toError(error),
      );
      return false;
    }
  }
}
