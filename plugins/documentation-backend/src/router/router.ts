import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { pageQuerySchema } from '@rathaus/plugin-documentation-common';
import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { DocumentationService } from '../DocumentationService';
import { buildDocumentationDocument } from '../openapi/buildDocumentationDocument';

/** What the endpoints need. */
export interface RouterOptions {
  service: DocumentationService;
  callerOf: CallerOf;
}

const namePart = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/);

/** An entity in an address. */
const entitySchema = z.object({
  kind: namePart,
  namespace: namePart,
  name: namePart,
});

/** Every endpoint of the plugin. The catalog checks who may read the entity. */
export function createRoutes(options: RouterOptions): Route[] {
  const { service, callerOf } = options;
  const credentialsOf = async (
    request: express.Request,
  ): Promise<BackstageCredentials> => (await callerOf(request)).credentials;

  return [
    {
      method: 'get',
      path: '/entities/:kind/:namespace/:name',
      handler: async (request, response) => {
        const credentials = await credentialsOf(request);
        const entity = parse(entitySchema, request.params);
        response.json(await service.getDocumentation(entity, credentials));
      },
    },
    {
      method: 'get',
      path: '/entities/:kind/:namespace/:name/page',
      handler: async (request, response) => {
        const credentials = await credentialsOf(request);
        const entity = parse(entitySchema, request.params);
        const { path } = parse(pageQuerySchema, request.query);
        response.json(await service.getPage(entity, path, credentials));
      },
    },
    {
      method: 'get',
      path: '/openapi.json',
      handler: async (request, response) => {
        await callerOf(request);
        response.json(buildDocumentationDocument());
      },
    },
  ];
}

/** The plugin's HTTP interface. */
export function createRouter(options: RouterOptions): express.Router {
  const router = Router();
  for (const { method, path, handler } of createRoutes(options)) {
    router[method](path, handler);
  }
  return router;
}
