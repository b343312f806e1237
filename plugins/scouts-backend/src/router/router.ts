import { CallerOf, Route } from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { DepartmentService } from '../departments/DepartmentService';
import { OfficeService } from '../offices/OfficeService';
import { PostService } from '../posts/PostService';
import { createDepartmentRoutes } from './departments';
import { getOpenApi } from './getOpenApi';
import { postRoutes } from './posts';

/** Large enough for a handover of all entries there are. */
const MAX_JSON_BODY = '1mb';

/** What the endpoints need. */
export interface RouterOptions {
  posts: PostService;
  departments: DepartmentService;
  offices: OfficeService;
  callerOf: CallerOf;
}

/** Every endpoint of the plugin, in the order in which they are matched. */
export function createRoutes(options: RouterOptions): Route[] {
  const { posts, departments, offices, callerOf } = options;
  return [
    ...createDepartmentRoutes({ departments, offices, callerOf }),
    ...postRoutes.map(route => route({ service: posts, callerOf })),
    getOpenApi(callerOf),
  ];
}

/** The plugin's HTTP interface. */
export function createRouter(options: RouterOptions): express.Router {
  const router = Router();
  router.use(express.json({ limit: MAX_JSON_BODY }));
  for (const { method, path, handler } of createRoutes(options)) {
    router[method](path, handler);
  }
  return router;
}
