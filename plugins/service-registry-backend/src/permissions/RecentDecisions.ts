import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Permission } from '@backstage/plugin-permission-common';
import { EntryAccess } from './EntryAccess';
import { EntryAuthorizer } from './EntryAuthorizer';

/** How long an answer of the policy is good for reading on, in milliseconds. */
const GOOD_FOR = 2_000;
/** More people than read within two seconds in any town hall. */
const MAX_PEOPLE = 5_000;

/**
 * Remembers for two seconds what a person may read, so that typing into the
 * search field does not ask the policy at every letter. For reading lists
 * only: writing always asks anew.
 */
export class RecentDecisions {
  readonly #recent = new Map<
    string,
    { until: number; access: Promise<EntryAccess> }
  >();

  constructor(
    private readonly authorizer: EntryAuthorizer,
    private readonly permissions: Permission[],
    private readonly now: () => number = Date.now,
  ) {}

  /** What the person may do, as of two seconds ago at the earliest. */
  async accessOf(credentials: BackstageCredentials): Promise<EntryAccess> {
    const who = JSON.stringify(credentials.principal);
    const known = this.#recent.get(who);
    if (known && known.until > this.now()) {
      return known.access;
    }
    if (this.#recent.size >= MAX_PEOPLE) {
      this.#recent.clear();
    }
    const access = this.authorizer.accessOf(credentials, this.permissions);
    this.#recent.set(who, { until: this.now() + GOOD_FOR, access });
    access.catch(() => this.#recent.delete(who));
    return access;
  }
}
