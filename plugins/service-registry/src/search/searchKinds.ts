import { SearchKindBlueprint } from '@rathaus/rathaus-react';

/** Entries among the results of the portal's search. */
export const entrySearchKind = SearchKindBlueprint.make({
  name: 'entry',
  params: { loader: () => import('./entryKind').then(m => m.entryKind) },
});

/** Retired entries among them. */
export const retiredEntrySearchKind = SearchKindBlueprint.make({
  name: 'retired-entry',
  params: { loader: () => import('./entryKind').then(m => m.retiredEntryKind) },
});
