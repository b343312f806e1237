import { JsonObject } from '@backstage/types';
import { buildOpenApiDocument } from '@rathaus/rathaus-node';
import { operations } from './operations';

/** The plugin's OpenAPI document. */
export function buildScoutsDocument(): JsonObject {
  return buildOpenApiDocument(operations, {
    id: 'scouts',
    title: 'Digital Scouts',
    description:
      'Offices of the Digital Scouts: posts, nominations, appointments, deputies, handovers, figures by Fachbereich.',
  });
}
