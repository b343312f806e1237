import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';

/** Something to tell people. Texts are German: they go out by mail, too. */
export interface Notice {
  /** Refs of users and groups; nobody is fine. */
  to: string[];
  /** User ref of somebody who need not be told, as a member of a group. */
  except?: string;
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

  /** @param options.topic - of all notices; people can mute it */
  constructor(
    private readonly options: {
      notifications: NotificationService;
      logger: LoggerService;
      topic: string;
    },
  ) {}

  async tell(notices: Notice[]): Promise<boolean> {
    const { notifications, logger, topic } = this.options;
    try {
      for (const { to, except, ...payload } of notices) {
        if (to.length) {
          await notifications.send({
            recipients: {
              type: 'entity',
              entityRef: to,
              ...(except && { excludeEntityRef: except }),
            },
            payload: { ...payload, topic },
          });
        }
      }
      this.#failing = false;
      return true;
    } catch (error) {
      if (!this.#failing) {
        logger.warn('Could not send notifications', toError(error));
      }
      this.#failing = true;
      return false;
    }
  }
}
