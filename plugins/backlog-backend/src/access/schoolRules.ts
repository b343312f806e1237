import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_BACKLOG_SCHOOL,
  SCHOOL_RULES,
  SchoolRuleParams,
  schoolRuleParamsSchema,
} from '@rathaus/plugin-backlog-common';

/** A school as a place of needs; its group's ref says everything. */
export interface SchoolResource {
  ref: string;
}

/** A restriction that a query could apply: the school is one of these. */
export interface SchoolRestriction {
  refs: string[];
}

/** Schools as a permission resource; resource refs are group refs. */
export const schoolResourceRef = createPermissionResourceRef<
  SchoolResource,
  SchoolRestriction
>().with({
  pluginId: 'backlog',
  resourceType: RESOURCE_TYPE_BACKLOG_SCHOOL,
});

/** The school is one of these groups. */
export const isSchoolRule = createPermissionRule<
  typeof schoolResourceRef,
  SchoolRuleParams
>({
  name: SCHOOL_RULES.isSchool,
  description: 'Allow schools that are one of the groups',
  resourceRef: schoolResourceRef,
  paramsSchema: schoolRuleParamsSchema,
  apply: ({ ref }, { refs }) => refs.includes(ref),
  toQuery: ({ refs }) => ({ refs }),
});
