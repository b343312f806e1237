import {
  Reassign,
  ReassignResult,
} from '@rathaus/plugin-service-registry-common';
import { Caller } from '@rathaus/rathaus-node';

/** Giving entries to another Fachbereich or Scout, as the HTTP interface sees it. */
export interface ReassignService {
  /**
   * @throws NotAllowedError (403), FieldsError (400), ConflictError (409)
   */
  reassign(input: Reassign, caller: Caller): Promise<ReassignResult>;
}
