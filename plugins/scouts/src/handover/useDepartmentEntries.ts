import { useCallback } from 'react';
import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { displayName, Loaded, useLoad } from '@rathaus/rathaus-react';

/** An entry of a department. */
export interface DepartmentEntry {
  name: string;
  title: string;
}

/** Says in the catalog that an entity is an entry of the Servicekatalog. */
const MANAGED_BY = 'metadata.annotations.rathaus.portal/managed-by';

/** Most entities that one question to the catalog is answered with. */
const PAGE_SIZE = 500;

function entryOf(entity: Entity): DepartmentEntry {
  const { name } = entity.metadata;
  return { name, title: displayName(entity) ?? name };
}

/**
 * The entries of a department by title, as the catalog knows them.
 *
 * @param department - full group ref; nothing is asked while it is empty
 */
export function useDepartmentEntries(
  department: string,
): Loaded<DepartmentEntry[]> {
  const catalogApi = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const entries: DepartmentEntry[] = [];
    let cursor: string | undefined;
    do {
      const answer = department
        ? await catalogApi.queryEntities(
            cursor
              ? { cursor, limit: PAGE_SIZE }
              : {
                  filter: {
                    kind: 'component',
                    [MANAGED_BY]: 'service-registry',
                    [`relations.${RELATION_OWNED_BY}`]: department,
                  },
                  fields: ['kind', 'metadata.name', 'metadata.title'],
                  limit: PAGE_SIZE,
                },
          )
        : undefined;
      entries.push(...(answer?.items ?? []).map(entryOf));
      cursor = answer?.pageInfo.nextCursor;
    } while (cursor);
    return entries.sort((a, b) => a.title.localeCompare(b.title, 'de'));
  }, [catalogApi, department]);
  return useLoad(load);
}
