import { useCallback } from 'react';
import { CatalogApi, catalogApiRef } from '@backstage/plugin-catalog-react';
import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import {
  DependencyModel,
  dependencyModel,
  dependencyRelations,
} from './dependencyModel';

/** An entry, what it is connected with, and the interfaces between them. */
export interface Neighbourhood {
  dependencies: DependencyModel;
  provides: Interface[];
  consumes: Interface[];
}

/** An interface with those on its other side. */
export interface Interface {
  ref: string;
  /** For an interface on offer those who use it, for a used one those who offer it. */
  others: string[];
}

const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'relations'];

async function loadEntities(
  catalogApi: CatalogApi,
  entityRefs: string[],
): Promise<Map<string, Entity>> {
  if (entityRefs.length === 0) {
    return new Map();
  }
  const { items } = await catalogApi.getEntitiesByRefs({
    entityRefs,
    fields: FIELDS,
  });
  return new Map(
    entityRefs.flatMap((ref, i) => {
      const entity = items[i];
      return entity ? [[ref, entity] as const] : [];
    }),
  );
}

function targets(entity: Entity | undefined, type: string): string[] {
  return (entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef);
}

/**
 * Reads an entry's neighbourhood from the catalog: the entry first, then all its neighbours in one call. What the entry
 * itself says is known at once; the catalog may take a second to see a fresh edit.
 */
export function useNeighbourhood(entry: ServiceEntry): Loaded<Neighbourhood> {
  const catalogApi = useApi(catalogApiRef);
  const { entityRef, fields } = entry;
  const load = useCallback(async (): Promise<Neighbourhood> => {
    const self = (await loadEntities(catalogApi, [entityRef])).get(entityRef);
    const own = {
      dependsOn: fields.dependsOn,
      dependencyOf: dependencyRelations(self).dependencyOf,
    };
    const around = await loadEntities(catalogApi, [
      ...new Set([
        ...own.dependsOn,
        ...own.dependencyOf,
        ...fields.providesApis,
        ...fields.consumesApis,
      ]),
    ]);
    const interfaces = (refs: string[], relation: string) =>
      refs.map(ref => ({
        ref,
        others: targets(around.get(ref), relation).filter(
          other => other !== entityRef,
        ),
      }));
    return {
      dependencies: dependencyModel(entityRef, ref =>
        ref === entityRef ? own : dependencyRelations(around.get(ref)),
      ),
      provides: interfaces(fields.providesApis, 'apiConsumedBy'),
      consumes: interfaces(fields.consumesApis, 'apiProvidedBy'),
    };
  }, [catalogApi, entityRef, fields]);
  return useLoad(load);
}

/** Every reference that the neighbourhood shows by name. */
export function neighbourhoodRefs(
  neighbourhood: Neighbourhood | undefined,
): string[] {
  if (!neighbourhood) {
    return [];
  }
  const { dependencies, provides, consumes } = neighbourhood;
  return [
    ...dependencies.nodes.map(node => node.ref),
    ...[...provides, ...consumes].flatMap(({ ref, others }) => [
      ref,
      ...others,
    ]),
  ];
}
