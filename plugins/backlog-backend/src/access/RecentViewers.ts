import { Permission } from '@backstage/plugin-permission-common';
import { boardReadPermission } from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewer } from './Viewer';
import { Viewers } from './Viewers';

/** How long an answer of the policy is good for reading on, in milliseconds. */
const GOOD_FOR = 2_000;
/** More people than read within two seconds in any town hall. */
const MAX_PEOPLE = 5_000;

/**
 * Remembers for two seconds what a person may read, so that everybody reading
 * the board after a change does not wait for the policy. For reading only:
 * writing always asks anew.
 */
export class RecentViewers implements Viewers {
  readonly #recent = new Map<
    string,
    { until: number; viewer: Promise<Viewer> }
  >();

  constructor(
    private readonly viewers: Viewers,
    private readonly now: () => number = Date.now,
  ) {}

  async of(
    caller: Caller,
    permission: Permission = boardReadPermission,
  ): Promise<Viewer> {
    const who = JSON.stringify(caller.credentials.principal);
    const viewer = await (this.#known(who) ?? this.#ask(who, caller));
    viewer.assert(permission);
    return viewer;
  }

  #known(who: string): Promise<Viewer> | undefined {
    const known = this.#recent.get(who);
    return known && known.until > this.now() ? known.viewer : undefined;
  }

  #ask(who: string, caller: Caller): Promise<Viewer> {
    if (this.#recent.size >= MAX_PEOPLE) {
      this.#recent.clear();
    }
    const viewer = this.viewers.of(caller);
    this.#recent.set(who, { until: this.now() + GOOD_FOR, viewer });
    viewer.catch(() => this.#recent.delete(who));
    return viewer;
  }
}
