import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { RESOURCE_TYPE_SERVICE_ENTRY } from './permissions';

/** Names of the permission rules that the registry's backend applies. */
export const ENTRY_RULES = {
  isOwnedBy: 'IS_OWNED_BY',
  hasTechnicalResponsible: 'HAS_TECHNICAL_RESPONSIBLE',
} as const;

/** Parameters of both rules: full refs in lower case. */
export const entryRuleParamsSchema = z.object({ refs: z.array(z.string()) });
export type EntryRuleParams = z.output<typeof entryRuleParamsSchema>;

export type EntryCondition = PermissionCondition<
  typeof RESOURCE_TYPE_SERVICE_ENTRY,
  EntryRuleParams
>;
export type EntryCriteria = PermissionCriteria<EntryCondition>;

/** The entry belongs to one of these groups. */
export function isOwnedBy(refs: string[]): EntryCondition {
  return {
    rule: ENTRY_RULES.isOwnedBy,
    resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
    params: { refs },
  };
}

/** One of these groups or people is technically responsible for the entry. */
export function hasTechnicalResponsible(refs: string[]): EntryCondition {
  return {
    rule: ENTRY_RULES.hasTechnicalResponsible,
    resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
    params: { refs },
  };
}
