import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { RecentOffices, ScoutsClient } from '@rathaus/plugin-scouts-common';
import { ScoutOffices } from '../policy';

/**
 * Asks the scouts plugin who acts where, half a second ago at the earliest: a right begins and ends with its office. As
 * long as the plugin does not answer nobody is a Scout, which the log says once.
 */
export class ClientScoutOffices implements ScoutOffices {
  readonly #recent: RecentOffices;
  readonly #logger: LoggerService;
  #silent = false;

  constructor(options: {
    auth: AuthService;
    client: ScoutsClient;
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
      return client.getOffices({ token });
    }, now);
  }

  async departmentsOf(userRef: string): Promise<string[]> {
    try {
      const offices = await this.#recent.get();
      this.#silent = false;
      return offices.departmentsOf(userRef);
    } catch (error) {
      if (!this.#silent) {
        this.#logger.warn(
          'Nobody has the rights of a Digital Scout as long as the scouts plugin does not answer',
          toError(error),
        );
      }
      this.#silent = true;
      return [];
    }
  }
}
