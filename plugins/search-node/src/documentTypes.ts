import { createExtensionPoint } from '@backstage/backend-plugin-api';
import {
  Permission,
  PermissionCondition,
} from '@backstage/plugin-permission-common';
import { PortalDocument } from '@rathaus/plugin-search-common';

/** Which documents are meant, by their fields. */
export type DocumentCriteria =
  | { field: string; values: readonly (string | number | boolean)[] }
  | { allOf: readonly DocumentCriteria[] }
  | { anyOf: readonly DocumentCriteria[] }
  | { not: DocumentCriteria };

/** A type of documents and who may find them. */
export interface DocumentType {
  /** As the collator calls it. */
  type: string;
  /** Asked for every question. */
  visibilityPermission: Permission;
  /**
   * What a condition of the policy means for documents, so that the engine finds only what somebody may see.
   *
   * @returns undefined for a condition that is not known: then nothing is found by it
   */
  toCriteria?(condition: PermissionCondition): DocumentCriteria | undefined;
}

/** Where modules that bring documents say who may find them. A type that nobody spoke for is not found by anybody. */
export interface DocumentTypesExtensionPoint {
  add(type: DocumentType): void;
}

/** See {@link DocumentTypesExtensionPoint}. */
export const documentTypesExtensionPoint =
  createExtensionPoint<DocumentTypesExtensionPoint>({
    id: 'search.document-types',
  });

/** How modules bring single documents that changed, between two readings of everything. To be used after start. */
export interface IndexUpdatesExtensionPoint {
  /**
   * Brings documents in place of those of the type with the same location, and removes others. They are found, or not
   * found, as soon as the promise is kept.
   */
  update(
    type: string,
    documents: readonly PortalDocument[],
    removedLocations?: readonly string[],
  ): Promise<void>;
}

/** See {@link IndexUpdatesExtensionPoint}. */
export const indexUpdatesExtensionPoint =
  createExtensionPoint<IndexUpdatesExtensionPoint>({
    id: 'search.index-updates',
  });
