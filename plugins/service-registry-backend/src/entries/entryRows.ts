import {
  EntryFields,
  EntryOrigin,
  RevisionAction,
} from '@rathaus/plugin-service-registry-common';
import { FieldChange } from '@rathaus/rathaus-common';
import { StoredEntry, StoredRevision } from './EntryStore';

/** Row of table `entries`. PostgreSQL hands out bigint as text. */
export interface EntryRow {
  name: string;
  origin: EntryOrigin;
  entity_ref: string;
  edit_url: string | null;
  revision: number;
  sequence: number | string;
  fields: string;
  restricted: string | null;
  created_at: string;
  updated_at: string;
  updated_by: string | null;
  retired_at: string | null;
}

/** Row of table `entry_revisions`. */
export interface RevisionRow {
  name: string;
  revision: number;
  sequence: number | string;
  action: RevisionAction;
  at: string;
  actor: string | null;
  note: string | null;
  fields: string;
  restricted: string | null;
  retired: boolean | number;
  changes: string;
}

/** Splits an entry's content over the two columns that hold it. */
export function contentToColumns(fields: EntryFields) {
  const { restricted, ...open } = fields;
  return {
    fields: JSON.stringify(open),
    restricted: restricted ? JSON.stringify(restricted) : null,
  };
}

// What was validated on its way in is not validated again on its way out:
// an old row must stay readable when the rules have become stricter.
function contentFromColumns(row: {
  fields: string;
  restricted: string | null;
}): EntryFields {
  return {
    ...JSON.parse(row.fields),
    ...(row.restricted && { restricted: JSON.parse(row.restricted) }),
  };
}

/** Maps a row to an entry. */
export function entryFromRow(row: EntryRow): StoredEntry {
  return {
    name: row.name,
    origin: row.origin,
    entityRef: row.entity_ref,
    editUrl: row.edit_url ?? undefined,
    revision: row.revision,
    sequence: Number(row.sequence),
    fields: contentFromColumns(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by ?? undefined,
    retiredAt: row.retired_at ?? undefined,
  };
}

/** Maps an entry to a row. */
export function entryToRow(entry: StoredEntry): EntryRow {
  return {
    name: entry.name,
    origin: entry.origin,
    entity_ref: entry.entityRef,
    edit_url: entry.editUrl ?? null,
    revision: entry.revision,
    sequence: entry.sequence,
    ...contentToColumns(entry.fields),
    created_at: entry.createdAt,
    updated_at: entry.updatedAt,
    updated_by: entry.updatedBy ?? null,
    retired_at: entry.retiredAt ?? null,
  };
}

/** Maps a row to a revision. */
export function revisionFromRow(row: RevisionRow): StoredRevision {
  const changes: FieldChange[] = JSON.parse(row.changes);
  return {
    name: row.name,
    revision: row.revision,
    action: row.action,
    at: row.at,
    actor: row.actor ?? undefined,
    note: row.note ?? undefined,
    fields: contentFromColumns(row),
    retired: Boolean(row.retired),
    changes,
  };
}
