import { CallerOf, Route } from '@rathaus/rathaus-node';
import { UpkeepService } from '../UpkeepService';

/** Makes an endpoint about keeping entries true. */
export type UpkeepRoute = (options: {
  service: UpkeepService;
  callerOf: CallerOf;
}) => Route;
