import {
  Descriptor,
  DescriptorContent,
  DescriptorList,
} from '@rathaus/plugin-service-registry-common';
import { Caller } from '@rathaus/rathaus-node';

/** Interfaces and teams as the HTTP interface sees them. */
export interface DescriptorService {
  list(caller: Caller): Promise<DescriptorList>;

  /**
   * Who sends the same again finds what is there.
   *
   * @throws NotAllowedError (403) where the caller may edit none of the entries, or make no teams
   * @throws FieldsError (400) when it names entries that do not exist
   * @throws FieldConflictError (409) when the name is taken by something else
   */
  create(content: DescriptorContent, caller: Caller): Promise<Descriptor>;
}
