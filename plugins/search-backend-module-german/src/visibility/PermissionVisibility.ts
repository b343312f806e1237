import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { DocumentType } from '@rathaus/plugin-search-node';
import { FindableType } from '../query/DocumentFilter';
import { DocumentTypes } from './DocumentTypes';
import { translateConditions } from './translateConditions';
import { Visibility } from './Visibility';

/** Asks the policy, once for each question. Nothing is kept: who loses a right does not find anything by it any more. */
export class PermissionVisibility implements Visibility {
  constructor(
    private readonly options: {
      auth: AuthService;
      permissions: PermissionsService;
      types: DocumentTypes;
    },
  ) {}

  async of(credentials: BackstageCredentials): Promise<FindableType[]> {
    const { auth, types } = this.options;
    const all = types.all();
    if (auth.isPrincipal(credentials, 'none') || !all.length) {
      return [];
    }
    const decisions = await this.decide(
      all.map(({ visibilityPermission }) => visibilityPermission),
      credentials,
    );
    return all.flatMap(
      type =>
        findableOf(type, decisions.get(type.visibilityPermission.name)) ?? [],
    );
  }

  /** By name of the permission. */
  private async decide(
    asked: readonly Permission[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, PolicyDecision>> {
    const permissions = [
      ...new Map(asked.map(each => [each.name, each])).values(),
    ];
    const decisions = await this.options.permissions.authorizeConditional(
      permissions.map(permission => ({
        // The policy answers about any permission that way, those without a resource with a plain yes or no. It saves a
        // second call for them; only the type says otherwise.
        permission: permission as ResourcePermission,
      })),
      { credentials },
    );
    return new Map(
      permissions.map(({ name }, index) => [name, decisions[index]]),
    );
  }
}

function findableOf(
  { type, toCriteria }: DocumentType,
  decision: PolicyDecision | undefined,
): FindableType | undefined {
  switch (decision?.result) {
    case AuthorizeResult.ALLOW:
      return { type };
    case AuthorizeResult.CONDITIONAL: {
      const only =
        toCriteria && translateConditions(decision.conditions, toCriteria);
      return only && { type, only };
    }
    default:
      return undefined;
  }
}
