import { JsonObject } from '@backstage/types';
import { buildOpenApiDocument } from '@rathaus/rathaus-node';
import { operations } from './operations';

/** The plugin's OpenAPI document. */
export function buildHandbookDocument(): JsonObject {
  return buildOpenApiDocument(operations, {
    id: 'handbook',
    title: 'Handbuch',
    description: 'The pages of the handbook.',
  });
}
