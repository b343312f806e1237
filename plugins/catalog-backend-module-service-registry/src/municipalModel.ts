import {
  CatalogModelLayer,
  CatalogModelSources,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  CatalogModelExtensionPoint,
  catalogModelExtensionPoint,
} from '@backstage/plugin-catalog-node/alpha';
import { JsonObject } from '@backstage/types';
import {
  ANNOTATION_MANAGED_BY,
  ANNOTATION_REVISION,
  leikaKey,
  municipalSpecSchema,
  ozgId,
} from '@rathaus/plugin-service-registry-common';
import { calendarDate } from '@rathaus/rathaus-common';
import { z } from 'zod';

/*
 * All use of the catalog's model API, which is still alpha, is in this file.
 */

export { catalogModelExtensionPoint };

/** Formats that zod checks with a function, which a JSON schema cannot hold. */
const PATTERNS = new Map<unknown, string>([
  [leikaKey, '^99\\d{12}$'],
  [ozgId, '^\\d{5}$'],
  [calendarDate, '^\\d{4}-\\d{2}-\\d{2}$'],
]);

/** JSON schema (draft 7) of `spec.municipal`, as far as one can say it. */
export function municipalJsonSchema(): JsonObject {
  const { $schema: _, ...schema } = z.toJSONSchema(municipalSpecSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = PATTERNS.get(zodSchema);
      if (pattern) {
        jsonSchema.pattern = pattern;
      }
    },
  });
  return z.record(z.string(), z.json()).parse(schema);
}

/** What the portal adds to the catalog's model: `spec.municipal` of Components. */
export function municipalModelLayer(): CatalogModelLayer {
  return createCatalogModelLayer({
    layerId: 'rathaus.portal/municipal-component',
    builder: model => {
      model.updateKind({
        names: { kind: 'Component' },
        versions: [
          {
            name: ['v1alpha1', 'v1beta1'],
            schema: {
              jsonSchema: {
                properties: {
                  spec: { properties: { municipal: municipalJsonSchema() } },
                },
              },
            },
          },
        ],
      });
      model.addAnnotation({
        name: ANNOTATION_MANAGED_BY,
        title: 'Managed by',
        description:
          'Set on entities that are edited in the portal, not in a repository.',
      });
      model.addAnnotation({
        name: ANNOTATION_REVISION,
        title: 'Revision',
        description:
          'Revision of the registry entry that the entity was made from.',
      });
    },
  });
}

/** Adds the portal's layer to the catalog's model. */
export function addMunicipalModel(model: CatalogModelExtensionPoint): void {
  model.addModelSource(CatalogModelSources.static([municipalModelLayer()]));
}
