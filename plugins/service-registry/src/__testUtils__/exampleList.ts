import {
  BrowseResult,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';

/** A row of the list, as the registry gives it. */
export function exampleRow(
  row: Partial<ServiceEntrySummary> = {},
): ServiceEntrySummary {
  const name = row.name ?? 'meldebescheinigung';
  return {
    name,
    entityRef: `component:default/${name}`,
    origin: 'portal',
    title: 'Meldebescheinigung',
    type: 'online-dienst',
    lifecycle: 'produktiv',
    owner: 'group:default/buergerservice',
    ownerTitle: 'Bürgerservice',
    responsibility: 'stadt',
    audiences: ['buerger'],
    updatedAt: '2026-11-03T08:15:00Z',
    ...row,
  };
}

/** One page of the list. */
export function examplePage(
  items: ServiceEntrySummary[],
  page: Partial<BrowseResult> = {},
): BrowseResult {
  return {
    items,
    totalItems: items.length,
    facets: {
      type: [
        { value: 'online-dienst', count: 3 },
        { value: 'basisdienst', count: 2 },
      ],
      owner: [
        {
          value: 'group:default/buergerservice',
          label: 'Bürgerservice',
          count: 4,
        },
      ],
      audience: [],
      lifecycle: [],
      responsibility: [],
    },
    pageInfo: {},
    allowedActions: [],
    ...page,
  };
}
