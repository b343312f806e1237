import {
  EntryFields,
  EntryFieldsInput,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import { StoredEntry } from '../entries/EntryStore';

/** Valid content; what a test is about goes into `change`. */
export function someFields(
  change: Partial<EntryFieldsInput> = {},
): EntryFields {
  return entryFieldsSchema.parse({
    title: 'Meldebescheinigung',
    type: 'online-dienst',
    owner: 'group:default/buergerservice',
    ...change,
  });
}

/** An entry as the store gives it. */
export function someEntry(
  name: string,
  change: Partial<EntryFieldsInput> = {},
  more: Partial<StoredEntry> = {},
): StoredEntry {
  return {
    name,
    origin: 'portal',
    entityRef: `component:default/${name}`,
    revision: 1,
    sequence: 1,
    fields: someFields(change),
    createdAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-01T08:00:00.000Z',
    ...more,
  };
}
