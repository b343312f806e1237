import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { RESOURCE_TYPE_BACKLOG_SCHOOL } from './permissions';

/** Names of the permission rules that the plugin's backend applies. */
export const SCHOOL_RULES = { isSchool: 'IS_SCHOOL' } as const;

/** Full group refs in lower case. */
export const schoolRuleParamsSchema = z.object({ refs: z.array(z.string()) });
export type SchoolRuleParams = z.output<typeof schoolRuleParamsSchema>;

export type SchoolCondition = PermissionCondition<
  typeof RESOURCE_TYPE_BACKLOG_SCHOOL,
  SchoolRuleParams
>;
export type SchoolCriteria = PermissionCriteria<SchoolCondition>;

/** The school is one of these groups. */
export function isSchool(refs: string[]): SchoolCondition {
  return {
    rule: SCHOOL_RULES.isSchool,
    resourceType: RESOURCE_TYPE_BACKLOG_SCHOOL,
    params: { refs },
  };
}
