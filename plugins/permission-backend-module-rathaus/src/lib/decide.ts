import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  RESOURCE_TYPE_SCAFFOLDER_ACTION,
  RESOURCE_TYPE_SCAFFOLDER_TASK,
} from '@backstage/plugin-scaffolder-common/alpha';
import { RESOURCE_TYPE_BACKLOG_SCHOOL } from '@rathaus/plugin-backlog-common';
import { RESOURCE_TYPE_SCOUTS_DEPARTMENT } from '@rathaus/plugin-scouts-common';
import { RESOURCE_TYPE_SERVICE_ENTRY } from '@rathaus/plugin-service-registry-common';
import { ALLOW, Criteria, Grant } from '../roles/types';

/** Which plugin knows a type of resource and applies the conditions about it. */
const PLUGIN_OF_RESOURCE = new Map([
  [RESOURCE_TYPE_SERVICE_ENTRY, 'service-registry'],
  [RESOURCE_TYPE_SCOUTS_DEPARTMENT, 'scouts'],
  [RESOURCE_TYPE_BACKLOG_SCHOOL, 'backlog'],
  [RESOURCE_TYPE_SCAFFOLDER_TASK, 'scaffolder'],
  [RESOURCE_TYPE_SCAFFOLDER_ACTION, 'scaffolder'],
]);

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
  // Anybody signed in can send a permission of a known name that is about nothing. The framework would answer a
  // condition on it with an internal error.
  if (!isNonEmpty(criteria) || !isResourcePermission(permission)) {
    return { result: AuthorizeResult.DENY };
  }
  const { resourceType } = permission;
  const pluginId = PLUGIN_OF_RESOURCE.get(resourceType);
  if (pluginId === undefined || !criteria.every(areAbout(resourceType))) {
    return { result: AuthorizeResult.DENY };
  }
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId,
    resourceType,
    conditions: anyOf(criteria),
  };
}

/** Whether all conditions of a criteria are about one type of resource. */
function areAbout(resourceType: string): (criteria: Criteria) => boolean {
  const check = (criteria: Criteria): boolean => {
    if ('anyOf' in criteria) {
      return criteria.anyOf.every(check);
    }
    if ('allOf' in criteria) {
      return criteria.allOf.every(check);
    }
    if ('not' in criteria) {
      return check(criteria.not);
    }
    return criteria.resourceType === resourceType;
  };
  return check;
}

type Conditions = Extract<
  PolicyDecision,
  { result: AuthorizeResult.CONDITIONAL }
>['conditions'];

function anyOf(criteria: NonEmpty<Criteria>): Conditions {
  const [first, ...others] = criteria as NonEmpty<Conditions>;
  return others.length ? { anyOf: [first, ...others] } : first;
}

type NonEmpty<T> = [T, ...T[]];

function isNonEmpty<T>(items: T[]): items is NonEmpty<T> {
  return items.length > 0;
}

function isCriteria(grant: Grant | undefined): grant is Criteria {
  return grant !== undefined && grant !== ALLOW;
}
