import { JsonObject } from '@backstage/types';
import { buildOpenApiDocument } from '@rathaus/rathaus-node';
import { operations } from './operations';

/** The plugin's OpenAPI document. */
export function buildBacklogDocument(): JsonObject {
  return buildOpenApiDocument(operations, {
    id: 'backlog',
    title: 'Schulprojekte',
    description:
      'Boards with their items: order, history, funding, needs of schools. Amounts in cents, rates in hundredths of a percent.',
  });
}
