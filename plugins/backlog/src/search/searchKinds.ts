import { SearchKindBlueprint } from '@rathaus/rathaus-react';

/** Items among the results of the portal's search. */
export const itemSearchKind = SearchKindBlueprint.make({
  name: 'item',
  params: { loader: () => import('./itemKind').then(m => m.itemKind) },
});
