import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { RoleGroups } from '@rathaus/rathaus-node';
import { decide } from './lib/decide';
import { personFrom } from './lib/person';
import { roles } from './roles';

/** Knows for which Fachbereiche somebody acts as Digital Scout today. */
export interface ScoutOffices {
  /** Refs of the departments; empty where nothing can be found out. */
  departmentsOf(userRef: string): Promise<string[]>;
}

/**
 * The portal's policy: what any of a person's roles grants is allowed, everything else denied.
 *
 * Services never get here: the framework answers for them by their access restrictions. So a query without a user is
 * one without valid credentials.
 */
export class RathausPolicy implements PermissionPolicy {
  constructor(
    private readonly groups: RoleGroups,
    private readonly userInfo: UserInfoService,
    private readonly offices: ScoutOffices,
  ) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    const info = await this.userInfo.getUserInfo(user.credentials);
    const scoutOf = await this.offices.departmentsOf(
      info.userEntityRef.toLowerCase(),
    );
    const person = personFrom(info, this.groups, scoutOf);
    return decide(
      permission,
      roles.map(role => role(permission, person)),
    );
  }
}
