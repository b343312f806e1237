import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { RESOURCE_TYPE_SCOUTS_DEPARTMENT } from './permissions';

/** Names of the permission rules that the plugin's backend applies. */
export const DEPARTMENT_RULES = { isDepartment: 'IS_DEPARTMENT' } as const;

/** Full group refs in lower case. */
export const departmentRuleParamsSchema = z.object({
  refs: z.array(z.string()),
});
export type DepartmentRuleParams = z.output<typeof departmentRuleParamsSchema>;

export type DepartmentCondition = PermissionCondition<
  typeof RESOURCE_TYPE_SCOUTS_DEPARTMENT,
  DepartmentRuleParams
>;
export type DepartmentCriteria = PermissionCriteria<DepartmentCondition>;

/** The department is one of these groups. */
export function isDepartment(refs: string[]): DepartmentCondition {
  return {
    rule: DEPARTMENT_RULES.isDepartment,
    resourceType: RESOURCE_TYPE_SCOUTS_DEPARTMENT,
    params: { refs },
  };
}
