import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';

/** Topic of all notifications of the plugin; people can mute it. */
const TOPIC = 'digital-scouts';

/** Something to tell people. Texts are German: they go out by mail, too. */
export interface Notice {
  /** User refs; nobody is fine. */
  to: string[];
  title: string;
  description?: string;
  /** Path in the portal. */
  link: string;
  /** The same scope replaces what was sent before, so that a repeat is no second one. */
  scope: string;
}

/** Tells people what happened and what comes next. */
export interface Notifier {
  /** Never fails: what happened has happened. @returns whether all could be told */
  tell(notices: Notice[]): Promise<boolean>;
}

/** Tells by the portal's notifications. */
export class PortalNotifier implements Notifier {
  #failing = false;

  constructor(
    private readonly notifications: NotificationService,
    private readonly logger: LoggerService,
  ) {}

  async tell(notices: Notice[]): Promise<boolean> {
    try {
      for (const { to, ...payload } of notices) {
        if (to.length) {
          await this.notifications.send({
            recipients: { type: 'entity', entityRef: to },
            payload: { ...payload, topic: TOPIC },
          });
        }
      }
      this.#failing = false;
      return true;
    } catch (error) {
      if (!this.#failing) {
        this.logger.warn('Could not send notifications', toError(error));
      }
      this.#failing = true;
      return false;
    }
  }
}
