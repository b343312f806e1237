import { EntryService } from '../../entries/EntryService';
import { Route } from '../Route';
import { CallerOf } from '../RouteContext';

/** Makes an endpoint about entries. */
export type EntryRoute = (options: {
  service: EntryService;
  callerOf: CallerOf;
}) => Route;
