import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { handbookReadPermission } from '@rathaus/plugin-handbook-common';
import { CallerOf, Route } from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { Handbook } from '../Handbook';
import { buildHandbookDocument } from '../openapi/buildHandbookDocument';

/** What the endpoints need. */
export interface RouterOptions {
  handbook: Handbook;
  permissions: PermissionsService;
  callerOf: CallerOf;
}

/** Every endpoint of the plugin. */
export function createRoutes(options: RouterOptions): Route[] {
  const { handbook, permissions, callerOf } = options;

  /** @throws AuthenticationError for nobody, NotAllowedError for who may not read */
  const mayRead = async (request: express.Request) => {
    const { credentials } = await callerOf(request);
    const [decision] = await permissions.authorize(
      [{ permission: handbookReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`Not allowed: ${handbookReadPermission.name}`);
    }
  };

  return [
    {
      method: 'get',
      path: '/pages',
      handler: async (request, response) => {
        await mayRead(request);
        response.json(handbook.pages());
      },
    },
    {
      method: 'get',
      path: '/pages/:name',
      handler: async (request, response) => {
        await mayRead(request);
        response.json(handbook.page(request.params.name));
      },
    },
    {
      method: 'get',
      path: '/sections',
      handler: async (request, response) => {
        await mayRead(request);
        response.json(handbook.sections());
      },
    },
    {
      method: 'get',
      path: '/openapi.json',
      handler: async (request, response) => {
        await callerOf(request);
        response.json(buildHandbookDocument());
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
