import { parseEntityRef } from '@backstage/catalog-model';

/** Path of an entity's generic page inside the portal. */
export function entityPath(entityRef: string): string {
  const { namespace, kind, name } = parseEntityRef(entityRef);
  return `/catalog/${namespace}/${kind}/${name}`.toLocaleLowerCase('en');
}
