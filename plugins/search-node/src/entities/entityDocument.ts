import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityDocument } from '@rathaus/plugin-search-common';
import { DepartmentTree } from '../departments/DepartmentTree';
import { z } from 'zod';
import { lines } from './lines';

const text = z.string().optional().catch(undefined);

// Whatever stands in the catalog must not keep the rest from being found.
const specSchema = z
  .object({
    type: text,
    lifecycle: text,
    owner: text,
    profile: z.object({ displayName: text }).optional().catch(undefined),
  })
  .catch({});

/** Page of an entity in the catalog. */
export function entityLocation(entity: Entity): string {
  const { kind, namespace, name } = parseEntityRef(stringifyEntityRef(entity));
  return `/catalog/${[namespace, kind, name]
    .map(encodeURIComponent)
    .join('/')}`;
}

function ownerOf(entity: Entity, owner: string | undefined): string | null {
  try {
    return owner
      ? stringifyEntityRef(
          parseEntityRef(owner, {
            defaultKind: 'Group',
            defaultNamespace: entity.metadata.namespace,
          }),
        )
      : null;
  } catch {
    // The catalog knows no owner of it either.
    return null;
  }
}

/** What the search keeps of an entity of any kind. */
export function toEntityDocument(
  entity: Entity,
  departments: DepartmentTree,
): EntityDocument {
  const { kind, metadata } = entity;
  const { type, lifecycle, profile, ...spec } = specSchema.parse(
    entity.spec ?? {},
  );
  const ref = stringifyEntityRef(entity);
  const owner = ownerOf(entity, spec.owner);
  const [title, ...aliases] = new Set(
    [metadata.title, profile?.displayName, metadata.name].filter(
      name => name !== undefined,
    ),
  );
  return {
    title,
    text: metadata.description ?? '',
    location: entityLocation(entity),
    aliases,
    keys: [],
    keywords: lines(...(metadata.tags ?? [])),
    ref,
    owner,
    department: departments.departmentOf(kind === 'Group' ? ref : owner),
    closed: lifecycle === 'abgeschaltet',
    kind,
    type: type ?? '',
    lifecycle: lifecycle ?? '',
  };
}
