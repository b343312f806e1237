import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  RESOURCE_TYPE_SCAFFOLDER_ACTION,
  RESOURCE_TYPE_SCAFFOLDER_TASK,
} from '@backstage/plugin-scaffolder-common/alpha';

/** Conditions on the run of a template. */
export type RunCriteria = PermissionCriteria<
  PermissionCondition<typeof RESOURCE_TYPE_SCAFFOLDER_TASK>
>;

/** Conditions on what a step of a run does. */
export type ActionCriteria = PermissionCriteria<
  PermissionCondition<typeof RESOURCE_TYPE_SCAFFOLDER_ACTION>
>;

/**
 * The names of the rules are the scaffolder's. They are written here instead of taken from its backend package, which would
 * be loaded whole for three words; a test of the module for templates holds them against the real router.
 */
const IS_STARTED_BY = 'IS_TASK_OWNER';
const IS_ACTION = 'HAS_ACTION_ID';
const HAS_TEXT = 'HAS_STRING_PROPERTY';

/** The run was started by the person. */
export function isStartedBy(userRef: string): RunCriteria {
  return {
    resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
    rule: IS_STARTED_BY,
    params: { createdBy: [userRef] },
  };
}

/** The action is the one of this id. */
export function isAction(actionId: string): ActionCriteria {
  return {
    resourceType: RESOURCE_TYPE_SCAFFOLDER_ACTION,
    rule: IS_ACTION,
    params: { actionId },
  };
}

/** An input of the action is exactly this text. */
export function hasInput(key: string, value: string): ActionCriteria {
  return {
    resourceType: RESOURCE_TYPE_SCAFFOLDER_ACTION,
    rule: HAS_TEXT,
    params: { key, value },
  };
}
