import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { DocumentCriteria, DocumentType } from '@rathaus/plugin-search-node';

type ToCriteria = NonNullable<DocumentType['toCriteria']>;

/**
 * What the conditions of a decision mean for documents. A condition that nobody understands lets nothing be found: within
 * `anyOf` the others still hold, within `not` nothing does.
 *
 * @returns undefined when nothing may be found
 */
export function translateConditions(
  conditions: PermissionCriteria<PermissionCondition>,
  toCriteria: ToCriteria,
): DocumentCriteria | undefined {
  return translate(conditions, toCriteria, false);
}

/** @param isNegated - within `not`, so that finding less inside is finding more outside */
function translate(
  conditions: PermissionCriteria<PermissionCondition>,
  toCriteria: ToCriteria,
  isNegated: boolean,
): DocumentCriteria | undefined {
  if ('rule' in conditions) {
    return toCriteria(conditions);
  }
  if ('not' in conditions) {
    const not = translate(conditions.not, toCriteria, true);
    return not && { not };
  }
  const isAll = 'allOf' in conditions;
  const parts: PermissionCriteria<PermissionCondition>[] = isAll
    ? conditions.allOf
    : conditions.anyOf;
  const translated = parts.flatMap(
    part => translate(part, toCriteria, isNegated) ?? [],
  );
  const isComplete = translated.length === parts.length;
  if (isAll) {
    return isComplete ? { allOf: translated } : undefined;
  }
  return translated.length && (isComplete || !isNegated)
    ? { anyOf: translated }
    : undefined;
}
