import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  DEPARTMENT_RULES,
  DepartmentRuleParams,
  departmentRuleParamsSchema,
  RESOURCE_TYPE_SCOUTS_DEPARTMENT,
} from '@rathaus/plugin-scouts-common';

/** A department as a place of offices; its group's ref says everything. */
export interface DepartmentResource {
  ref: string;
}

/** A restriction that a query could apply: the department is one of these. */
export interface DepartmentRestriction {
  refs: string[];
}

/** Departments as a permission resource; resource refs are group refs. */
export const departmentResourceRef = createPermissionResourceRef<
  DepartmentResource,
  DepartmentRestriction
>().with({
  pluginId: 'scouts',
  resourceType: RESOURCE_TYPE_SCOUTS_DEPARTMENT,
});

/** The department is one of these groups. */
export const isDepartmentRule = createPermissionRule<
  typeof departmentResourceRef,
  DepartmentRuleParams
>({
  name: DEPARTMENT_RULES.isDepartment,
  description: 'Allow departments that are one of the groups',
  resourceRef: departmentResourceRef,
  paramsSchema: departmentRuleParamsSchema,
  apply: ({ ref }, { refs }) => refs.includes(ref),
  toQuery: ({ refs }) => ({ refs }),
});
