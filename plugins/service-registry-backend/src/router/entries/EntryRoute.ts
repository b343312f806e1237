import { CallerOf, Route } from '@rathaus/rathaus-node';
import { EntryService } from '../../entries/EntryService';

/** Makes an endpoint about entries. */
export type EntryRoute = (options: {
  service: EntryService;
  callerOf: CallerOf;
}) => Route;
