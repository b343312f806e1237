import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { REGISTRY_LOCATION_TYPE } from '../lib/deferredEntities';

/**
 * The catalog's entity for the registry's own HTTP interface.
 *
 * @param document - the OpenAPI document, as the registry serves it
 * @param owner - full reference of the group that answers for it
 */
export function apiEntity(document: JsonObject, owner: string): Entity {
  const location = `${REGISTRY_LOCATION_TYPE}:openapi.json`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name: 'service-registry',
      namespace: 'default',
      title: 'Servicekatalog: Schnittstelle',
      description:
        'Einträge des Servicekatalogs lesen und pflegen, Listen einspielen, Änderungen verfolgen (HTTP und JSON).',
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
    spec: {
      type: 'openapi',
      lifecycle: 'produktiv',
      owner,
      definition: JSON.stringify(document, null, 2),
    },
  };
}
