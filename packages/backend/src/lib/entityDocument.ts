import {
  Entity,
  isGroupEntity,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import { defaultCatalogCollatorEntityTransformer } from '@backstage/plugin-search-backend-module-catalog';
import {
  ANNOTATION_MANAGED_BY,
  MANAGED_BY_SERVICE_REGISTRY,
  municipalSpecSchema,
} from '@rathaus/plugin-service-registry-common';

/** Of `spec.municipal` only what people look an entry up by. */
const lookedUpBySchema = municipalSpecSchema
  .pick({ aliases: true, leikaKeys: true, ozgId: true, product: true })
  .partial()
  .strip();

function keywordsOf({ spec }: Entity): string {
  const { data } = lookedUpBySchema.safeParse(spec?.municipal ?? {});
  return [
    ...(data?.aliases ?? []),
    ...(data?.leikaKeys ?? []),
    data?.ozgId,
    data?.product,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Groups of a directory have their name in their profile only. */
function titleOf(entity: Entity): string {
  const { title, name } = entity.metadata;
  const displayName = isGroupEntity(entity)
    ? entity.spec.profile?.displayName
    : undefined;
  return title ?? displayName ?? name;
}

/**
 * What the search keeps of an entity: what Backstage keeps of it, and by what else people look it up. Every key is always
 * there, since an engine may take the keys of one document for those of all.
 */
export function toEntityDocument(entity: Entity) {
  const { metadata } = entity;
  return {
    ...defaultCatalogCollatorEntityTransformer(entity),
    title: titleOf(entity),
    text: metadata.description ?? '',
    keywords: keywordsOf(entity),
    /** For conditions of the policy. */
    lowerCaseKind: entity.kind.toLowerCase(),
    owners: (entity.relations ?? [])
      .filter(({ type }) => type === RELATION_OWNED_BY)
      .map(({ targetRef }) => targetRef),
    /** Name of the entry in the Servicekatalog, if it is kept there. */
    entry:
      metadata.annotations?.[ANNOTATION_MANAGED_BY] ===
      MANAGED_BY_SERVICE_REGISTRY
        ? metadata.name
        : null,
  };
}
