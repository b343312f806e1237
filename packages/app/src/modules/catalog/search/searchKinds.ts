import { SearchKindBlueprint } from '@rathaus/rathaus-react';

/** What the catalog has besides entries, among the results of the portal's search. */
export const catalogSearchKinds = [
  SearchKindBlueprint.make({
    name: 'school',
    params: { loader: () => import('./schoolKind').then(m => m.schoolKind) },
  }),
  SearchKindBlueprint.make({
    name: 'group',
    params: { loader: () => import('./groupKind').then(m => m.groupKind) },
  }),
  SearchKindBlueprint.make({
    name: 'entity',
    params: { loader: () => import('./entityKind').then(m => m.entityKind) },
  }),
];
