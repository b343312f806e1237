import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  isResourcePermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { ConditionAuthorizer, EntryAccess } from './EntryAccess';

/** Asks the policy what somebody may do. */
export class EntryAuthorizer {
  constructor(
    private readonly permissions: PermissionsService,
    private readonly authorizer: ConditionAuthorizer,
  ) {}

  /** At most two calls to the policy for all the permissions of a route. */
  async accessOf(
    credentials: BackstageCredentials,
    permissions: Permission[],
  ): Promise<EntryAccess> {
    const aboutEntries = permissions.filter(permission =>
      isResourcePermission(permission),
    );
    const others = permissions.flatMap(permission =>
      isResourcePermission(permission) ? [] : [permission],
    );
    const [conditional, definite] = await Promise.all([
      aboutEntries.length
        ? this.permissions.authorizeConditional(
            aboutEntries.map(permission => ({ permission })),
            { credentials },
          )
        : [],
      others.length
        ? this.permissions.authorize(
            others.map(permission => ({ permission })),
            { credentials },
          )
        : [],
    ]);
    const decisions = new Map<string, PolicyDecision>();
    aboutEntries.forEach(({ name }, i) => decisions.set(name, conditional[i]));
    others.forEach(({ name }, i) => decisions.set(name, definite[i]));
    return new EntryAccess(decisions, this.authorizer);
  }
}
