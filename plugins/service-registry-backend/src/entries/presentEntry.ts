import {
  EntryAction,
  entryConfirmPermission,
  EntryFields,
  entryReadRestrictedPermission,
  entryRestorePermission,
  entryRetirePermission,
  EntryRevision,
  entryUpdatePermission,
  isRestrictedPath,
  proposalCreatePermission,
  proposalDecidePermission,
  RevisionContent,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntryResource } from '../permissions/entryRules';
import { StoredEntry, StoredRevision } from './EntryStore';

/** Permissions that decide what of an entry is shown and what is offered. */
export const presentationPermissions = [
  entryReadRestrictedPermission,
  entryUpdatePermission,
  entryRetirePermission,
  entryRestorePermission,
  entryConfirmPermission,
  proposalCreatePermission,
  proposalDecidePermission,
];

function visibleFields(fields: EntryFields, mayReadRestricted: boolean) {
  const { restricted, ...open } = fields;
  return mayReadRestricted && restricted ? fields : open;
}

const EDITING_ACTIONS = [
  'update',
  'retire',
  'restore',
  'confirm',
  'propose',
] as const;

function allowedActions(
  entry: StoredEntry,
  access: EntryAccess,
): EntryAction[] {
  const may: Record<EntryAction, boolean> = {
    readRestricted: access.allows(entryReadRestrictedPermission, entry.fields),
    update: access.allows(entryUpdatePermission, entry.fields),
    retire:
      !entry.retiredAt && access.allows(entryRetirePermission, entry.fields),
    restore: access.allows(entryRestorePermission, entry.fields),
    confirm:
      !entry.retiredAt && access.allows(entryConfirmPermission, entry.fields),
    propose:
      !entry.retiredAt && access.allows(proposalCreatePermission, entry.fields),
  };
  const editing = entry.origin === 'portal' ? EDITING_ACTIONS : [];
  return [...editing, 'readRestricted' as const].filter(action => may[action]);
}

/** Content and rights of an entry as this person may see them. */
export function presentEntry(
  entry: StoredEntry,
  access: EntryAccess,
  ownerTitle: string | undefined,
): ServiceEntry {
  return {
    name: entry.name,
    entityRef: entry.entityRef,
    revision: entry.revision,
    origin: entry.origin,
    editUrl: entry.editUrl,
    ownerTitle,
    createdAt: entry.createdAt,
    updatedAt: entry.updatedAt,
    updatedBy: entry.updatedBy,
    retiredAt: entry.retiredAt,
    fields: visibleFields(
      entry.fields,
      access.allows(entryReadRestrictedPermission, entry.fields),
    ),
    allowedActions: allowedActions(entry, access),
  };
}

/**
 * A revision as this person may see it. The entry as it is now decides about
 * the restricted part, also of earlier revisions.
 */
export function presentRevision(
  revision: StoredRevision,
  access: EntryAccess,
  present: EntryResource,
): EntryRevision {
  const changes = access.allows(entryReadRestrictedPermission, present)
    ? revision.changes
    : revision.changes.filter(({ path }) => !isRestrictedPath(path));
  return {
    revision: revision.revision,
    action: revision.action,
    at: revision.at,
    actor: revision.actor,
    note: revision.note,
    changes,
    hiddenChanges: revision.changes.length - changes.length,
  };
}

/** A revision with the content it held. */
export function presentRevisionContent(
  revision: StoredRevision,
  access: EntryAccess,
  present: EntryResource,
): RevisionContent {
  return {
    ...presentRevision(revision, access, present),
    fields: visibleFields(
      revision.fields,
      access.allows(entryReadRestrictedPermission, present),
    ),
    retired: revision.retired,
  };
}
