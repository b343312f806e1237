import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  Offices,
  OFFICES_TOPIC,
  RecentOffices,
  ScoutsClient,
} from '@rathaus/plugin-scouts-common';
import { ScoutsDirectory } from './ScoutsDirectory';

/** How long the scouts plugin may take to answer, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Asks the scouts plugin, half a second ago at the earliest, and anew when it
 * says that an office has changed. As long as it does not answer, entries are
 * shown without Scouts, which the log says once.
 */
export class ClientScoutsDirectory implements ScoutsDirectory {
  readonly #recent: RecentOffices;
  readonly #logger: LoggerService;
  #silent = false;

  constructor(options: {
    auth: AuthService;
    client: Pick<ScoutsClient, 'getOffices'>;
    logger: LoggerService;
    now?: () => number;
  }) {
    const { auth, client, logger, now } = options;
    this.#logger = logger;
    this.#recent = new RecentOffices(async () => {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'scouts',
      });
      return client.getOffices({
        token,
        signal: AbortSignal.timeout(PATIENCE),
      });
    }, now);
  }

  async offices(): Promise<Offices | undefined> {
    try {
      const offices = await this.#recent.get();
      this.#silent = false;
      return offices;
    } catch (error) {
      if (!this.#silent) {
        this.#logger.warn(
          'Entries are shown without Digital Scouts as long as the scouts plugin does not answer',
          toError(error),
        );
      }
      this.#silent = true;
      return undefined;
    }
  }

  /** Follows the news about offices. */
  async follow(events: EventsService): Promise<void> {
    await events.subscribe({
      id: 'service-registry-offices',
      topics: [OFFICES_TOPIC],
      onEvent: async () => this.#recent.forget(),
    });
  }
}
