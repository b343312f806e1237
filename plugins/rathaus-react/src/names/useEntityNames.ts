import { useCallback, useMemo } from 'react';
import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useLoad } from '../hooks/useLoad';
import { displayName } from './displayName';

/** Names of groups, people and entries, never their references. */
export interface EntityNames {
  /** The title; until it is known, and for what the catalog does not know, the name inside the reference. */
  nameOf(ref: string): string;
  /** The catalog's entity behind a reference, as far as its naming fields go. */
  entityOf(ref: string): Entity | undefined;
  /** False once the catalog has answered (or could not). */
  loading: boolean;
}

const NAMING_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.type',
  'spec.profile',
];

function nameInRef(ref: string): string {
  try {
    return parseEntityRef(ref, { defaultKind: 'component' }).name;
  } catch {
    return ref;
  }
}

/**
 * Resolves references to names with one call to the catalog.
 *
 * @param refs - full entity references; order and repetition do not matter
 */
export function useEntityNames(refs: readonly string[]): EntityNames {
  const catalogApi = useApi(catalogApiRef);
  const key = [...new Set(refs)].sort().join('\n');
  const load = useCallback(async () => {
    const entityRefs = key.split('\n').filter(Boolean);
    if (entityRefs.length === 0) {
      return new Map<string, Entity>();
    }
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs,
      fields: NAMING_FIELDS,
    });
    return new Map(
      entityRefs.flatMap((ref, i) => {
        const entity = items[i];
        return entity ? [[ref, entity] as const] : [];
      }),
    );
  }, [catalogApi, key]);
  const { value: entities, loading } = useLoad(load);

  return useMemo(() => {
    const entityOf = (ref: string) => entities?.get(ref);
    const nameOf = (ref: string) => {
      const entity = entityOf(ref);
      return (entity && displayName(entity)) ?? nameInRef(ref);
    };
    return { nameOf, entityOf, loading };
  }, [entities, loading]);
}
