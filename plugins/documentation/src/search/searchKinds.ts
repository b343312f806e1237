import { SearchKindBlueprint } from '@rathaus/rathaus-react';

/** Pages of documentation among the results of the portal's search. */
export const documentationSearchKind = SearchKindBlueprint.make({
  name: 'page',
  params: {
    loader: () => import('./documentationKind').then(m => m.documentationKind),
  },
});
