import { PermissionCondition } from '@backstage/plugin-permission-common';
import { DocumentCriteria } from '@rathaus/plugin-search-node';
import {
  ENTRY_RULES,
  entryRuleParamsSchema,
} from '@rathaus/plugin-service-registry-common';

/**
 * What conditions of the registry's policy mean for documents of retired entries. Who was responsible for them by name is
 * not in the documents.
 *
 * @returns undefined for every rule but that of the owner: then nothing is found by it
 */
export function retiredEntryCriteria({
  rule,
  params,
}: PermissionCondition): DocumentCriteria | undefined {
  if (rule !== ENTRY_RULES.isOwnedBy) {
    return undefined;
  }
  const { data } = entryRuleParamsSchema.safeParse(params);
  return data && { field: 'owner', values: data.refs };
}
