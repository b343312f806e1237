import { JsonObject } from '@backstage/types';
import { buildOpenApiDocument } from '@rathaus/rathaus-node';
import { operations } from './operations';

/** The plugin's OpenAPI document. */
export function buildRegistryDocument(): JsonObject {
  return buildOpenApiDocument(operations, {
    id: 'service-registry',
    title: 'Servicekatalog',
    description:
      'Entries of the municipal IT catalog: browse, edit, history, import, reference lists.',
  });
}
