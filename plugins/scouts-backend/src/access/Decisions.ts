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
import { scoutsPermissions } from '@rathaus/plugin-scouts-common';
import { DepartmentResource } from './departmentRules';

/** Says whether a decision holds for a department. */
export type ConditionAuthorizer = (
  decision: PolicyDecision,
  department: DepartmentResource | undefined,
) => boolean;

/** What the policy answered about one person. */
export class Decisions {
  constructor(
    private readonly decisions: ReadonlyMap<string, PolicyDecision>,
    private readonly authorizer: ConditionAuthorizer,
  ) {}

  /** May the person do it, in this department where it is about one? */
  allows(permission: Permission, department?: string): boolean {
    const decision = this.decisions.get(permission.name);
    return (
      decision !== undefined &&
      (decision.result === AuthorizeResult.ALLOW ||
        (department !== undefined &&
          this.authorizer(decision, { ref: department })))
    );
  }
}

/** Asks the policy for all permissions of the plugin, in at most two calls. */
export class DecisionMaker {
  constructor(
    private readonly permissions: PermissionsService,
    private readonly authorizer: ConditionAuthorizer,
  ) {}

  async decisionsAbout(credentials: BackstageCredentials): Promise<Decisions> {
    const aboutDepartments = scoutsPermissions.filter(permission =>
      isResourcePermission(permission),
    );
    const others = scoutsPermissions.flatMap(permission =>
      isResourcePermission(permission) ? [] : [permission],
    );
    const [conditional, definite] = await Promise.all([
      this.permissions.authorizeConditional(
        aboutDepartments.map(permission => ({ permission })),
        { credentials },
      ),
      this.permissions.authorize(
        others.map(permission => ({ permission })),
        { credentials },
      ),
    ]);
    const decisions = new Map<string, PolicyDecision>();
    aboutDepartments.forEach(({ name }, i) =>
      decisions.set(name, conditional[i]),
    );
    others.forEach(({ name }, i) => decisions.set(name, definite[i]));
    return new Decisions(decisions, this.authorizer);
  }
}
