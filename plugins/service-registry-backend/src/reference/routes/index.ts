import { CallerOf, Route } from '@rathaus/rathaus-node';
import { ReferenceService } from '../ReferenceService';
import { importReferenceList } from './importReferenceList';
import { listReferenceLists } from './listReferenceLists';
import { searchReference } from './searchReference';

/** All endpoints about reference lists. */
export function createReferenceRoutes(options: {
  service: ReferenceService;
  callerOf: CallerOf;
}): Route[] {
  return [listReferenceLists, searchReference, importReferenceList].map(route =>
    route(options),
  );
}
