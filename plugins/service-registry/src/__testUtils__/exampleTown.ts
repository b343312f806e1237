import { Entity } from '@backstage/catalog-model';
import {
  entryFieldsSchema,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';

function group(name: string, title: string, type: string, parent?: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: {
      type,
      profile: { displayName: title },
      children: [],
      ...(parent && { parent }),
    },
  };
}

/** A small town: two Fachbereiche under one Geschäftsbereich, and somebody who works there. */
export const TOWN: Entity[] = [
  group('gb-2', 'Geschäftsbereich 2', 'geschaeftsbereich'),
  group('buergerservice', 'Bürgerservice', 'fachbereich', 'gb-2'),
  group('bauen', 'Bauen und Wohnen', 'fachbereich', 'gb-2'),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'max', namespace: 'default' },
    spec: { profile: { displayName: 'Max Beispiel' }, memberOf: [] },
  },
];

/** An entry that may be edited, as the registry gives it. */
export function exampleEntry(
  fields: object = {},
  entry: Partial<ServiceEntry> = {},
): ServiceEntry {
  return {
    name: 'meldebescheinigung',
    entityRef: 'component:default/meldebescheinigung',
    revision: 3,
    origin: 'portal',
    ownerTitle: 'Bürgerservice',
    createdAt: '2026-01-01T08:00:00Z',
    updatedAt: '2026-11-03T08:15:00Z',
    updatedBy: 'user:default/max',
    fields: entryFieldsSchema.parse({
      title: 'Meldebescheinigung',
      type: 'online-dienst',
      owner: 'group:default/buergerservice',
      ...fields,
    }),
    allowedActions: ['update', 'readRestricted', 'restore', 'retire'],
    ...entry,
  };
}
