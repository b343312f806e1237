import { CallerOf, Route } from '@rathaus/rathaus-node';
import { UpkeepService } from '../UpkeepService';
import { confirmEntries } from './confirmEntries';
import { confirmEntry } from './confirmEntry';
import { getUpkeep } from './getUpkeep';
import { getUpkeepFigures } from './getUpkeepFigures';

const routes = [confirmEntry, confirmEntries, getUpkeep, getUpkeepFigures];

/** All endpoints about keeping entries true. */
export function createUpkeepRoutes(options: {
  service: UpkeepService;
  callerOf: CallerOf;
}): Route[] {
  return routes.map(route => route(options));
}
