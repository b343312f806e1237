import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';

/** Says whether a decision holds for a resource. */
export type ConditionAuthorizer<Resource> = (
  decision: PolicyDecision,
  resource: Resource | undefined,
) => boolean;

/** What the policy answered about one person. */
export class Decisions<Resource> {
  constructor(
    private readonly decisions: ReadonlyMap<string, PolicyDecision>,
    private readonly authorizer: ConditionAuthorizer<Resource>,
  ) {}

  /** May the person do it, with this resource where it is about one? */
  allows(permission: Permission, resource?: Resource): boolean {
    const decision = this.decisions.get(permission.name);
    return (
      decision !== undefined &&
      (decision.result === AuthorizeResult.ALLOW ||
        (resource !== undefined && this.authorizer(decision, resource)))
    );
  }

  /** Is there anything with which the person may do it? */
  mayAllow({ name }: Permission): boolean {
    const result = this.decisions.get(name)?.result;
    return result !== undefined && result !== AuthorizeResult.DENY;
  }
}

/** Asks the policy for all permissions of a plugin, in one call. */
export class DecisionMaker<Resource> {
  /** @param asked - the plugin's permissions; those about a resource are about the same type */
  constructor(
    private readonly permissions: PermissionsService,
    private readonly authorizer: ConditionAuthorizer<Resource>,
    private readonly asked: readonly Permission[],
  ) {}

  async decisionsAbout(
    credentials: BackstageCredentials,
  ): Promise<Decisions<Resource>> {
    const decisions = await this.permissions.authorizeConditional(
      this.asked.map(permission => ({ permission: askable(permission) })),
      { credentials },
    );
    return new Decisions(
      new Map(this.asked.map(({ name }, i) => [name, decisions[i]])),
      this.authorizer,
    );
  }
}

/**
 * The permission backend answers for permissions with and without a resource
 * in the same call; only the type of `authorizeConditional` does not say so. A
 * second call would cost another token, signed and verified, for every request
 * to the portal.
 */
function askable(permission: Permission): ResourcePermission {
  return permission as ResourcePermission;
}
