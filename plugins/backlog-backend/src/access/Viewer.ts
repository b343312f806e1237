import { NotAllowedError } from '@backstage/errors';
import { Permission } from '@backstage/plugin-permission-common';
import { Decisions } from '@rathaus/rathaus-node';
import { SchoolResource } from './schoolRules';

/** Somebody who calls, with what the policy says of them. */
export class Viewer {
  constructor(
    /** User ref in lower case, or a service's subject. */
    readonly ref: string,
    private readonly decisions: Decisions<SchoolResource>,
  ) {}

  /** May the person do it whatever it is about, or for one of these schools? */
  allows(permission: Permission, schools: readonly string[] = []): boolean {
    return (
      this.decisions.allows(permission) ||
      schools.some(ref => this.decisions.allows(permission, { ref }))
    );
  }

  /** Is there anything at all for which the person may do it? */
  mayAllow(permission: Permission): boolean {
    return this.decisions.mayAllow(permission);
  }

  /** @throws NotAllowedError */
  assert(permission: Permission, schools?: readonly string[]): void {
    if (!this.allows(permission, schools)) {
      throw new NotAllowedError(`Not allowed: ${permission.name}`);
    }
  }
}
