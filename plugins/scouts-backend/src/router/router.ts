import { CallerOf, Route } from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { DepartmentService } from '../departments/DepartmentService';
import { HandoverService } from '../handovers/HandoverService';
import { PostImporter } from '../imports/PostImporter';
import { OfficeService } from '../offices/OfficeService';
import { OverviewService } from '../overview/OverviewService';
import { PostService } from '../posts/PostService';
import { ReorganisationService } from '../reorganisations/ReorganisationService';
import { WorklistService } from '../worklist/WorklistService';
import { createDepartmentRoutes } from './departments';
import { getOpenApi } from './getOpenApi';
import { getWorklist } from './getWorklist';
import { createHandoverRoutes } from './handovers';
import { createOverviewRoutes } from './overview';
import { postRoutes } from './posts';
import { importPosts } from './posts/importPosts';
import { createReorganisationRoutes } from './reorganisations';

/** Large enough for a handover of all entries there are. */
const MAX_JSON_BODY = '1mb';

/** What the endpoints need. */
export interface RouterOptions {
  posts: PostService;
  departments: DepartmentService;
  offices: OfficeService;
  handovers: HandoverService;
  reorganisations: ReorganisationService;
  overview: OverviewService;
  worklist: WorklistService;
  importer: PostImporter;
  callerOf: CallerOf;
}

/** Every endpoint of the plugin, in the order in which they are matched. */
export function createRoutes(options: RouterOptions): Route[] {
  const { callerOf, posts, importer } = options;
  return [
    ...createDepartmentRoutes(options),
    importPosts({ importer, callerOf }),
    ...postRoutes.map(route => route({ service: posts, callerOf })),
    ...createHandoverRoutes({ service: options.handovers, callerOf }),
    getWorklist({ service: options.worklist, callerOf }),
    ...createOverviewRoutes({ service: options.overview, callerOf }),
    ...createReorganisationRoutes({
      service: options.reorganisations,
      callerOf,
    }),
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
