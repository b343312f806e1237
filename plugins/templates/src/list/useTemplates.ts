import { useCallback } from 'react';
import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { TEMPLATE_KIND } from '../lib/template';

/** All templates of the portal. */
export function useTemplates(): Loaded<Entity[]> {
  const catalogApi = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: TEMPLATE_KIND },
      fields: ['kind', 'metadata'],
    });
    return items;
  }, [catalogApi]);
  return useLoad(load);
}
