import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  ENTRY_RULES,
  EntryFields,
  EntryRuleParams,
  entryRuleParamsSchema,
  RESOURCE_TYPE_SERVICE_ENTRY,
} from '@rathaus/plugin-service-registry-common';

/** What the rules look at; whole entries and rows of the index have it. */
export type EntryResource = Pick<EntryFields, 'owner' | 'technicalResponsible'>;

/** A restriction that a query could apply: the field must hold one of these. */
export interface EntryRestriction {
  field: keyof EntryResource;
  values: string[];
}

/** The registry's entries as a permission resource. */
export const entryResourceRef = createPermissionResourceRef<
  EntryResource,
  EntryRestriction
>().with({
  pluginId: 'service-registry',
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** The entry belongs to one of these groups. */
export const isOwnedByRule = createPermissionRule<
  typeof entryResourceRef,
  EntryRuleParams
>({
  name: ENTRY_RULES.isOwnedBy,
  description: 'Allow entries that belong to one of the groups',
  resourceRef: entryResourceRef,
  paramsSchema: entryRuleParamsSchema,
  apply: (entry, { refs }) => refs.includes(entry.owner),
  toQuery: ({ refs }) => ({ field: 'owner', values: refs }),
});

/** One of these groups or people is technically responsible. */
export const hasTechnicalResponsibleRule = createPermissionRule<
  typeof entryResourceRef,
  EntryRuleParams
>({
  name: ENTRY_RULES.hasTechnicalResponsible,
  description: 'Allow entries that one of these runs technically',
  resourceRef: entryResourceRef,
  paramsSchema: entryRuleParamsSchema,
  apply: (entry, { refs }) =>
    entry.technicalResponsible !== undefined &&
    refs.includes(entry.technicalResponsible),
  toQuery: ({ refs }) => ({ field: 'technicalResponsible', values: refs }),
});

export const entryRules = [isOwnedByRule, hasTechnicalResponsibleRule];
