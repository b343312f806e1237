import {
  ChangeList,
  EntryFields,
  EntryFilter,
  BrowseQuery,
  BrowseResult,
  RevisionContent,
  RevisionList,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { Caller } from '@rathaus/rathaus-node';
import { StoredEntry } from './EntryStore';

/**
 * The registry as the HTTP interface sees it: every method checks what the
 * caller may do and answers only what the caller may see.
 *
 * All methods throw NotAllowedError (403), those about one entry
 * NotFoundError (404); writing ones also FieldsError (400) and
 * RevisionConflictError (409).
 */
export interface EntryService {
  browse(query: BrowseQuery, caller: Caller): Promise<BrowseResult>;

  /** All entries that the filter leaves, without restricted fields. */
  listForExport(
    filter: EntryFilter,
    caller: Caller,
  ): Promise<{
    entries: StoredEntry[];
    /** Readable names of the owning groups by full ref. */
    ownerTitles: ReadonlyMap<string, string>;
  }>;

  get(name: string, caller: Caller): Promise<ServiceEntry>;

  create(
    input: { name?: string; fields: EntryFields },
    caller: Caller,
  ): Promise<ServiceEntry>;

  update(
    name: string,
    revision: number,
    input: { fields: EntryFields; note?: string },
    caller: Caller,
  ): Promise<ServiceEntry>;

  retire(
    name: string,
    revision: number,
    input: { note?: string },
    caller: Caller,
  ): Promise<ServiceEntry>;

  restore(
    name: string,
    revision: number,
    input: { revision: number; note?: string },
    caller: Caller,
  ): Promise<ServiceEntry>;

  listRevisions(
    name: string,
    query: { limit: number; before?: number },
    caller: Caller,
  ): Promise<RevisionList>;

  getRevision(
    name: string,
    revision: number,
    caller: Caller,
  ): Promise<RevisionContent>;

  listChanges(
    query: { after: number; limit: number },
    caller: Caller,
  ): Promise<ChangeList>;
}
