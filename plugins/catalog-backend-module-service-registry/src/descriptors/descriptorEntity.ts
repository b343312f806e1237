import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';
import { Descriptor } from '@rathaus/plugin-service-registry-common';
import { REGISTRY_LOCATION_TYPE } from '../lib/deferredEntities';

/** The catalog's entity for an interface or a team of the portal. */
export function descriptorEntity(descriptor: Descriptor): Entity {
  const { content, entityRef, owner } = descriptor;
  const { namespace, name } = parseEntityRef(entityRef);
  const location = `${REGISTRY_LOCATION_TYPE}:${namespace}/${name}`;
  const metadata = {
    name,
    namespace,
    title: content.title,
    description: content.description,
    annotations: {
      [ANNOTATION_LOCATION]: location,
      [ANNOTATION_ORIGIN_LOCATION]: location,
    },
  };
  if (content.kind === 'team') {
    const { email, members, phone, title } = content;
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        ...metadata,
        ...(phone && {
          links: [{ url: `tel:${phone.replace(/[^+\d]/g, '')}`, title: phone }],
        }),
      },
      spec: {
        type: 'team',
        profile: { displayName: title, ...(email && { email }) },
        children: [],
        members,
      },
    };
  }
  const { definition, type, url } = content;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      ...metadata,
      ...(url && { links: [{ url, title: 'Beschreibung' }] }),
    },
    spec: {
      type,
      lifecycle: 'produktiv',
      owner: owner ?? 'unknown',
      // An address is not followed: whoever registers it could make the portal read what only the portal can reach.
      definition: definition ?? `Beschreibung: ${url}`,
    },
  };
}
