import { Entity } from '@backstage/catalog-model';
import {
  ENTRY_TYPES,
  fieldsFromEntity,
  municipalSpecSchema,
} from '@rathaus/plugin-service-registry-common';
import { FieldProblem, parseFields } from '@rathaus/rathaus-common';

/** Where a field of an entry stands in its catalog entity. */
const PLACE_IN_ENTITY: Record<string, string> = {
  title: 'metadata.title',
  summary: 'metadata.description',
  links: 'metadata.links',
};

function inMunicipal(problem: FieldProblem): FieldProblem {
  return {
    ...problem,
    path: ['spec.municipal', problem.path].filter(Boolean).join('.'),
  };
}

function inEntity(problem: FieldProblem): FieldProblem {
  const [field, ...rest] = problem.path.split('.');
  const place = PLACE_IN_ENTITY[field] ?? `spec.${field}`;
  return { ...problem, path: [place, ...rest].join('.') };
}

/** Is this a Component of one of the types that the Servicekatalog shows? */
export function isServiceEntity(entity: Entity): boolean {
  return (
    entity.kind === 'Component' &&
    ENTRY_TYPES.some(type => type === entity.spec?.type)
  );
}

/**
 * What is wrong with the municipal part of an entity, by path in the entity.
 * Components without `spec.municipal` and of other types are none of ours.
 */
export function municipalProblems(entity: Entity): FieldProblem[] {
  if (entity.kind !== 'Component') {
    return [];
  }
  const municipal = entity.spec?.municipal;
  if (municipal !== undefined) {
    const parsed = parseFields(municipalSpecSchema, municipal);
    if (!parsed.ok) {
      return parsed.problems.map(inMunicipal);
    }
  }
  if (!isServiceEntity(entity)) {
    return [];
  }
  const fields = fieldsFromEntity(entity);
  return fields.ok ? [] : fields.problems.map(inEntity);
}
