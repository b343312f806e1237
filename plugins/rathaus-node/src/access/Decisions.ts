import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
  PolicyDecision,
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

/** Asks the policy for all permissions of a plugin, in at most two calls. */
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
    const aboutResources = this.asked.filter(permission =>
      isResourcePermission(permission),
    );
    const others = this.asked.flatMap(permission =>
      isResourcePermission(permission) ? [] : [permission],
    );
    const [conditional, definite] = await Promise.all([
      this.permissions.authorizeConditional(
        aboutResources.map(permission => ({ permission })),
        { credentials },
      ),
      this.permissions.authorize(
        others.map(permission => ({ permission })),
        { credentials },
      ),
    ]);
    const decisions = new Map<string, PolicyDecision>();
    aboutResources.forEach(({ name }, i) =>
      decisions.set(name, conditional[i]),
    );
    others.forEach(({ name }, i) => decisions.set(name, definite[i]));
    return new Decisions(decisions, this.authorizer);
  }
}
