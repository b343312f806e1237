import { CompoundEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { pathOf } from '@rathaus/plugin-documentation-common';

/** Address of an entity's own page in the portal. */
export function useEntityPath(entity: CompoundEntityRef): string {
  const { kind, namespace, name } = entity;
  const address = useRouteRef(entityRouteRef);
  const parts = pathOf(entity).split('/');
  return (
    address?.({ kind, namespace, name }) ??
    `/catalog/${[parts[1], parts[0], parts[2]].join('/')}`
  );
}
