import { useMemo } from 'react';
import { useStarredEntities } from '@backstage/plugin-catalog-react';
import {
  entryEntityRef,
  entryNameFromRef,
} from '@rathaus/plugin-service-registry-common';

/** The person's favourites among the entries. */
export interface Favourites {
  /** Names of the entries, sorted. */
  names: string[];
  has(name: string): boolean;
  toggle(name: string): void;
}

/** Favourites are what Backstage calls starred entities, so they show up in the catalog too. */
export function useFavourites(): Favourites {
  const { starredEntities, toggleStarredEntity } = useStarredEntities();
  return useMemo(
    () => ({
      names: [...starredEntities]
        .flatMap(ref => entryNameFromRef(ref) ?? [])
        .sort(),
      has: name => starredEntities.has(entryEntityRef(name)),
      toggle: name => toggleStarredEntity(entryEntityRef(name)),
    }),
    [starredEntities, toggleStarredEntity],
  );
}
