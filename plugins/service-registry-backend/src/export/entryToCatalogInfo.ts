import {
  ANNOTATION_MANAGED_BY,
  ANNOTATION_REVISION,
  entityFromEntry,
  EntryFields,
} from '@rathaus/plugin-service-registry-common';
import { stringify } from 'yaml';

/** Without empty lists and groups, which nobody would write by hand. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length ? value.map(withoutEmpty) : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value)
    .map(([key, child]) => [key, withoutEmpty(child)] as const)
    .filter(([, child]) => child !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/**
 * An entry as the `catalog-info.yaml` of a repository, for a team that wants
 * to keep it there. It does not say that the registry manages it, and has
 * neither restricted fields nor the internal remark.
 */
export function entryToCatalogInfo(entry: {
  name: string;
  revision: number;
  fields: Omit<EntryFields, 'restricted'>;
}): string {
  const entity = entityFromEntry(entry);
  const {
    [ANNOTATION_MANAGED_BY]: _managedBy,
    [ANNOTATION_REVISION]: _revision,
    ...annotations
  } = entity.metadata.annotations ?? {};
  const { namespace: _default, ...metadata } = entity.metadata;
  return stringify(
    withoutEmpty({ ...entity, metadata: { ...metadata, annotations } }),
    { lineWidth: 100 },
  );
}
