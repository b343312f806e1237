import type { Entity } from '@backstage/catalog-model';
import type { EntryFields } from '../entry/entryFields';
import {
  ANNOTATION_MANAGED_BY,
  ANNOTATION_REVISION,
  MANAGED_BY_SERVICE_REGISTRY,
  municipalSpecSchema,
} from './municipalSpec';

const MUNICIPAL_KEYS = new Set(Object.keys(municipalSpecSchema.shape));

function municipalPart(fields: object) {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => MUNICIPAL_KEYS.has(key) && value !== undefined,
    ),
  );
}

/**
 * The catalog's Component for an entry. Restricted fields and internal notes
 * stay behind. Location annotations are the provider's business.
 */
export function entityFromEntry(entry: {
  name: string;
  revision: number;
  fields: Omit<EntryFields, 'restricted'>;
}): Entity {
  const { name, revision, fields } = entry;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      title: fields.title,
      ...(fields.summary && { description: fields.summary }),
      annotations: {
        [ANNOTATION_MANAGED_BY]: MANAGED_BY_SERVICE_REGISTRY,
        [ANNOTATION_REVISION]: String(revision),
      },
      links: fields.links.map(({ title, url, purpose }) => ({
        title,
        url,
        type: purpose,
      })),
    },
    spec: {
      type: fields.type,
      lifecycle: fields.lifecycle,
      owner: fields.owner,
      dependsOn: fields.dependsOn,
      providesApis: fields.providesApis,
      consumesApis: fields.consumesApis,
      municipal: municipalPart(fields),
    },
  };
}
