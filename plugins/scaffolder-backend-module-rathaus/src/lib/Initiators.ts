import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/** The person whose rights a step has. */
export interface Initiator {
  userRef: string;
  /** A token of the person's for another plugin, which checks what they may. */
  tokenFor(pluginId: string): Promise<{ token: string }>;
}

/** Finds out with whose rights a step is to be done. */
export class Initiators {
  constructor(private readonly auth: AuthService) {}

  /**
   * The person who started the run, or started it again.
   *
   * @throws NotAllowedError when it is no person: a service's rights would be the backend's own
   */
  async of(context: {
    getInitiatorCredentials(): Promise<BackstageCredentials>;
  }): Promise<Initiator> {
    const credentials = await context.getInitiatorCredentials();
    if (!this.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError(
        'Eine Vorlage läuft nur mit den Rechten einer angemeldeten Person.',
      );
    }
    return {
      userRef: credentials.principal.userEntityRef.toLowerCase(),
      tokenFor: targetPluginId =>
        this.auth.getPluginRequestToken({
          onBehalfOf: credentials,
          targetPluginId,
        }),
    };
  }
}
