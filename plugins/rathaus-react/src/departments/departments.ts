import {
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { displayName } from '../names/displayName';

/** A Fachbereich that entries can belong to. */
export interface Department {
  /** Full reference in lower case. */
  ref: string;
  title: string;
  /** The unit above it, e.g. the Geschäftsbereich. */
  parentTitle: string | undefined;
}

const DEPARTMENT_TYPE = 'fachbereich';

function titleOf(group: Entity): string {
  return displayName(group) ?? group.metadata.name;
}

function refOf(group: Entity): string {
  return stringifyEntityRef(group).toLocaleLowerCase('en-US');
}

function parentRefOf(group: Entity): string | undefined {
  const related = group.relations?.find(
    ({ type }) => type === RELATION_CHILD_OF,
  );
  if (related) {
    return related.targetRef.toLocaleLowerCase('en-US');
  }
  const parent = group.spec?.parent;
  return typeof parent === 'string'
    ? stringifyEntityRef(
        parseEntityRef(parent, {
          defaultKind: 'group',
          defaultNamespace: group.metadata.namespace ?? 'default',
        }),
      ).toLocaleLowerCase('en-US')
    : undefined;
}

/** The Fachbereiche among the catalog's groups, by the unit above them and by title. */
export function departmentsOf(groups: readonly Entity[]): Department[] {
  const byRef = new Map(groups.map(group => [refOf(group), group]));
  const order = new Intl.Collator('de');
  return groups
    .filter(group => group.spec?.type === DEPARTMENT_TYPE)
    .map(group => {
      const parent = byRef.get(parentRefOf(group) ?? '');
      return {
        ref: refOf(group),
        title: titleOf(group),
        parentTitle: parent && titleOf(parent),
      };
    })
    .sort(
      (a, b) =>
        order.compare(a.parentTitle ?? '', b.parentTitle ?? '') ||
        order.compare(a.title, b.title),
    );
}

/**
 * The Fachbereich of a person: the first on the way up from the groups they belong to.
 *
 * @param ownershipRefs - the person's own ref and those of their groups
 */
export function ownDepartment(
  groups: readonly Entity[],
  ownershipRefs: readonly string[],
): string | undefined {
  const byRef = new Map(groups.map(group => [refOf(group), group]));
  for (const start of ownershipRefs) {
    const seen = new Set<string>();
    let ref: string | undefined = start.toLocaleLowerCase('en-US');
    while (ref && !seen.has(ref)) {
      seen.add(ref);
      const group = byRef.get(ref);
      if (group?.spec?.type === DEPARTMENT_TYPE) {
        return ref;
      }
      ref = group && parentRefOf(group);
    }
  }
  return undefined;
}
