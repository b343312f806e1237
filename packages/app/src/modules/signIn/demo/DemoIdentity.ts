import {
  BackstageUserIdentity,
  IdentityApi,
  ProfileInfo,
} from '@backstage/frontend-plugin-api';
import { DemoAuthClient, DemoSession } from './demoAuthClient';
import { DemoChoice } from './demoChoice';

/** A token is renewed when it has less than this left, in milliseconds. */
const RENEW_BEFORE_MS = 3 * 60 * 1000;

/** Taken when the backend does not say how long a token lives. Backstage's live an hour; this is well below. */
const ASSUMED_LIFETIME_S = 10 * 60;

function expiryOf(session: DemoSession, now: number): number {
  const seconds =
    session.backstageIdentity.expiresInSeconds ?? ASSUMED_LIFETIME_S;
  return now + seconds * 1000;
}

/** The signed-in example person; renews the token before it runs out. */
export class DemoIdentity implements IdentityApi {
  private session: DemoSession;
  private expiresAt: number;
  private renewal: Promise<void> | undefined;

  constructor(
    session: DemoSession,
    private readonly client: DemoAuthClient,
    private readonly choice: DemoChoice,
  ) {
    this.session = session;
    this.expiresAt = expiryOf(session, Date.now());
  }

  async getProfileInfo(): Promise<ProfileInfo> {
    return this.session.profile;
  }

  async getBackstageIdentity(): Promise<BackstageUserIdentity> {
    return this.session.backstageIdentity.identity;
  }

  async getCredentials(): Promise<{ token?: string }> {
    if (this.expiresAt - Date.now() < RENEW_BEFORE_MS) {
      // Pages ask from many places at once; one renewal serves them all.
      this.renewal ??= this.renew().finally(() => {
        this.renewal = undefined;
      });
      await this.renewal;
    }
    return { token: this.session.backstageIdentity.token };
  }

  async signOut(): Promise<void> {
    this.choice.signOut();
  }

  private async renew(): Promise<void> {
    const { userEntityRef } = this.session.backstageIdentity.identity;
    this.session = await this.client.signIn(userEntityRef);
    this.expiresAt = expiryOf(this.session, Date.now());
  }
}
