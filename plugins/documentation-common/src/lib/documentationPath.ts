import {
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
} from '@backstage/catalog-model';

/** Annotation that says where an entity's documentation lies, as in Backstage's TechDocs. */
export const DOCUMENTATION_ANNOTATION = 'backstage.io/techdocs-ref';

/** With the value `none`, the search leaves the documentation out: what is for developers only is in the way of all others. */
export const DOCUMENTATION_SEARCH_ANNOTATION =
  'rathaus.portal/documentation-search';

/** Where the pages are mounted in the portal. */
export const DOCUMENTATION_ROOT = '/dokumentation';

/** An entity as part of an address: `component/default/melder`. */
export function pathOf(entity: CompoundEntityRef): string {
  return [entity.kind, entity.namespace, entity.name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/');
}

/** Address of an entity's documentation in the portal; undefined when it has none. */
export function documentationPath(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[DOCUMENTATION_ANNOTATION]
    ? `${DOCUMENTATION_ROOT}/${pathOf(getCompoundEntityRef(entity))}`
    : undefined;
}
