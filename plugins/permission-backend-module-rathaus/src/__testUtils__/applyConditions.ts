import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { SCHOOL_RULES } from '@rathaus/plugin-backlog-common';
import { DEPARTMENT_RULES } from '@rathaus/plugin-scouts-common';
import {
  ENTRY_RULES,
  entryRuleParamsSchema,
} from '@rathaus/plugin-service-registry-common';

/** What the conditions look at. */
export type EntryRoles = {
  owner: string;
  technicalResponsible?: string;
  school?: string;
  /** Who started the run of a template. */
  startedBy?: string;
  /** What a step of a run does. */
  action?: string;
  input?: Record<string, unknown>;
};

/** Applies conditions to an entry, or to the department or school it belongs to, as the plugins do. */
export function meets(
  entry: EntryRoles,
  criteria: PermissionCriteria<PermissionCondition>,
): boolean {
  if (isAndCriteria(criteria)) {
    return criteria.allOf.every(part => meets(entry, part));
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(part => meets(entry, part));
  }
  if (isNotCriteria(criteria)) {
    return !meets(entry, criteria.not);
  }
  switch (criteria.rule) {
    case 'IS_TASK_OWNER':
      return [criteria.params?.createdBy].flat().includes(entry.startedBy);
    case 'HAS_ACTION_ID':
      return criteria.params?.actionId === entry.action;
    case 'HAS_STRING_PROPERTY':
      return (
        entry.input?.[String(criteria.params?.key)] === criteria.params?.value
      );
    default:
      return meetsRefs(entry, criteria);
  }
}

function meetsRefs(entry: EntryRoles, criteria: PermissionCondition): boolean {
  const { refs } = entryRuleParamsSchema.parse(criteria.params);
  switch (criteria.rule) {
    case ENTRY_RULES.isOwnedBy:
    case DEPARTMENT_RULES.isDepartment:
      return refs.includes(entry.owner);
    case ENTRY_RULES.hasTechnicalResponsible:
      return (
        entry.technicalResponsible !== undefined &&
        refs.includes(entry.technicalResponsible)
      );
    case SCHOOL_RULES.isSchool:
      return entry.school !== undefined && refs.includes(entry.school);
    default:
      throw new Error(`No plugin has a rule ${criteria.rule}`);
  }
}
