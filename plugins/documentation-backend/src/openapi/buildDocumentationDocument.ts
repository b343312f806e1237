import { JsonObject } from '@backstage/types';
import { buildOpenApiDocument } from '@rathaus/rathaus-node';
import { operations } from './operations';

/** The plugin's OpenAPI document. */
export function buildDocumentationDocument(): JsonObject {
  return buildOpenApiDocument(operations, {
    id: 'documentation',
    title: 'Dokumentation',
    description:
      'Documentation that teams write beside the file that describes an entity.',
  });
}
