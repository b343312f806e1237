import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** A group of the organisation. */
export interface Unit {
  /** Full ref in lower case. */
  ref: string;
  type?: string;
  /** Full ref of the group above. */
  parent?: string;
}

/** `spec.type` of a Fachbereich. */
const DEPARTMENT_TYPE = 'fachbereich';
/** Deeper than any town hall; ends a search in an organisation with a circle. */
const MAX_DEPTH = 20;

/** What is asked of the catalog for {@link unitOf}. */
export const UNIT_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.type',
  'relations',
];

/** Reads a unit from a Group. */
export function unitOf(group: Entity): Unit {
  const type = group.spec?.type;
  const parent = group.relations?.find(
    relation => relation.type === 'childOf',
  )?.targetRef;
  return {
    ref: stringifyEntityRef(group).toLowerCase(),
    ...(typeof type === 'string' && { type: type.toLowerCase() }),
    ...(parent && { parent: parent.toLowerCase() }),
  };
}

/** Knows to which Fachbereich everything in the town hall belongs. */
export class DepartmentTree {
  readonly #units: ReadonlyMap<string, Unit>;

  constructor(units: readonly Unit[]) {
    this.#units = new Map(units.map(unit => [unit.ref, unit]));
  }

  /**
   * The Fachbereich that a group is or belongs to.
   *
   * @param ref - full ref of a group, or of somebody else, who belongs to none
   * @returns full ref in lower case; null where there is none above
   */
  departmentOf(ref: string | null | undefined): string | null {
    let unit = ref ? this.#units.get(ref.toLowerCase()) : undefined;
    for (let depth = 0; unit && depth < MAX_DEPTH; depth++) {
      if (unit.type === DEPARTMENT_TYPE) {
        return unit.ref;
      }
      unit = unit.parent ? this.#units.get(unit.parent) : undefined;
    }
    return null;
  }
}
