import { entryMappingSchema } from '@rathaus/plugin-service-registry-common';
import {
  CallerOf,
  createImportRoutes,
  ImportService,
  Route,
} from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { DescriptorService } from '../descriptors/DescriptorService';
import { createDescriptorRoutes } from '../descriptors/routes';
import { EntryService } from '../entries/EntryService';
import { createProposalRoutes } from '../proposals/routes';
import { ProposalService } from '../proposals/ProposalService';
import { reassignEntries } from '../reassign/reassignEntries';
import { ReassignService } from '../reassign/ReassignService';
import { createReferenceRoutes } from '../reference/routes';
import { ReferenceService } from '../reference/ReferenceService';
import { createUpkeepRoutes } from '../upkeep/routes';
import { UpkeepService } from '../upkeep/UpkeepService';
import { browseEntries } from './entries/browseEntries';
import { createEntry } from './entries/createEntry';
import { exportCsv } from './entries/exportCsv';
import { getCatalogInfo } from './entries/getCatalogInfo';
import { getEntry } from './entries/getEntry';
import { getRevision } from './entries/getRevision';
import { listChanges } from './entries/listChanges';
import { listRevisions } from './entries/listRevisions';
import { restoreEntry } from './entries/restoreEntry';
import { retireEntry } from './entries/retireEntry';
import { updateEntry } from './entries/updateEntry';
import { getOpenApi } from './getOpenApi';

/**
 * Large enough that an overlong text reaches the schema, whose answer names
 * the field, instead of a bare 413.
 */
const MAX_JSON_BODY = '4mb';

/** All endpoints about entries, in the order in which they are matched. */
const entryRoutes = [
  browseEntries,
  createEntry,
  getEntry,
  updateEntry,
  retireEntry,
  restoreEntry,
  listRevisions,
  getRevision,
  getCatalogInfo,
  exportCsv,
  listChanges,
];

/** What the endpoints need. */
export interface RouterOptions {
  entryService: EntryService;
  upkeepService: UpkeepService;
  proposalService: ProposalService;
  reassignService: ReassignService;
  descriptorService: DescriptorService;
  referenceService: ReferenceService;
  importService: ImportService;
  callerOf: CallerOf;
}

/** Every endpoint of the plugin. */
export function createRoutes(options: RouterOptions): Route[] {
  const { callerOf } = options;
  return [
    ...entryRoutes.map(route =>
      route({ service: options.entryService, callerOf }),
    ),
    ...createUpkeepRoutes({ service: options.upkeepService, callerOf }),
    ...createProposalRoutes({ service: options.proposalService, callerOf }),
    ...createDescriptorRoutes({ service: options.descriptorService, callerOf }),
    reassignEntries({ service: options.reassignService, callerOf }),
    ...createReferenceRoutes({ service: options.referenceService, callerOf }),
    ...createImportRoutes({
      base: '/imports',
      serviceOf: () => options.importService,
      mappingSchema: entryMappingSchema,
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
