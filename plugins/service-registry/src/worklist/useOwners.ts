import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../api';

/** Most entries that are looked through for their Fachbereiche; more than anybody looks after in practice. */
const LIMIT = 200;

/** A Fachbereich whose entries somebody looks after. */
export interface Owner {
  ref: string;
  /** Missing where the catalog does not know the group. */
  title?: string;
}

/** The Fachbereiche whose entries the person looks after, by title; empty until they are known. */
export function useOwners(): Owner[] {
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const { items } = await api.getUpkeep(
        { view: 'all', limit: LIMIT },
        { signal },
      );
      const titles = new Map(
        items.map(({ owner, ownerTitle }) => [owner, ownerTitle] as const),
      );
      return [...titles]
        .map(([ref, title]) => ({ ref, title }))
        .sort((a, b) =>
          (a.title ?? a.ref).localeCompare(b.title ?? b.ref, 'de'),
        );
    },
    [api],
  );
  return useLoad(load).value ?? [];
}
