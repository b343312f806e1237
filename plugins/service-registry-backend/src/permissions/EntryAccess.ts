import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { EntryResource } from './entryRules';

/** Says whether a decision holds for an entry. */
export type ConditionAuthorizer = (
  decision: PolicyDecision,
  entry: EntryResource | undefined,
) => boolean;

/** What one person may do, asked of the policy once and applied to any entry. */
export class EntryAccess {
  constructor(
    private readonly decisions: ReadonlyMap<string, PolicyDecision>,
    private readonly authorizer: ConditionAuthorizer,
  ) {}

  /** May the person do it to this entry? What was not asked for is denied. */
  allows(permission: Permission, entry: EntryResource): boolean {
    const decision = this.decisions.get(permission.name);
    return decision !== undefined && this.authorizer(decision, entry);
  }

  /** Is there an entry, real or possible, that the person may do it to? */
  allowsSome(permission: Permission): boolean {
    const decision = this.decisions.get(permission.name);
    return decision !== undefined && decision.result !== AuthorizeResult.DENY;
  }

  /** May the person do it to every entry? */
  allowsAll(permission: Permission): boolean {
    const decision = this.decisions.get(permission.name);
    return decision?.result === AuthorizeResult.ALLOW;
  }

  /** @throws NotAllowedError when the person may not do it to this entry */
  assert(permission: Permission, entry: EntryResource): void {
    if (!this.allows(permission, entry)) {
      throw new NotAllowedError(`Not allowed: ${permission.name}`);
    }
  }

  /** @throws NotAllowedError when there is no entry the person may do it to */
  assertSome(permission: Permission): void {
    if (!this.allowsSome(permission)) {
      throw new NotAllowedError(`Not allowed: ${permission.name}`);
    }
  }
}
