import { EntryFields } from '@rathaus/plugin-service-registry-common';

/** The entry, or a revision of one, as it may be seen by everybody. */
export function withoutRestricted<T extends { fields: EntryFields }>(
  entry: T,
): T {
  const { restricted: _, ...fields } = entry.fields;
  return { ...entry, fields };
}
