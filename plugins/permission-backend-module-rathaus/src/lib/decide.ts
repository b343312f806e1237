import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  EntryCondition,
  EntryCriteria,
  RESOURCE_TYPE_SERVICE_ENTRY,
} from '@rathaus/plugin-service-registry-common';
import { ALLOW, Grant } from '../roles/types';

/** The plugin that knows entries and applies the conditions about them. */
const REGISTRY_PLUGIN_ID = 'service-registry';

/**
 * Combines what the roles say: one that allows without condition is enough, conditions are alternatives, silence denies.
 *
 * @param permission - what is asked for
 * @param grants - one answer per role; undefined where a role says nothing
 */
export function decide(
  permission: Permission,
  grants: Array<Grant | undefined>,
): PolicyDecision {
  if (grants.includes(ALLOW)) {
    return { result: AuthorizeResult.ALLOW };
  }
  const criteria = grants.filter(isCriteria);
  // Anybody signed in can send a permission of a known name that is not about entries. The framework would answer a
  // condition on it with an internal error.
  if (
    !isNonEmpty(criteria) ||
    !isResourcePermission(permission, RESOURCE_TYPE_SERVICE_ENTRY)
  ) {
    return { result: AuthorizeResult.DENY };
  }
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: REGISTRY_PLUGIN_ID,
    resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
    conditions: anyOf(criteria),
  };
}

function anyOf(
  criteria: NonEmpty<EntryCriteria>,
): PermissionCriteria<EntryCondition> {
  return criteria.length === 1 ? criteria[0] : { anyOf: criteria };
}

type NonEmpty<T> = [T, ...T[]];

function isNonEmpty<T>(items: T[]): items is NonEmpty<T> {
  return items.length > 0;
}

function isCriteria(grant: Grant | undefined): grant is EntryCriteria {
  return grant !== undefined && grant !== ALLOW;
}
