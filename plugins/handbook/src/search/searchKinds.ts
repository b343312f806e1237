import { SearchKindBlueprint } from '@rathaus/rathaus-react';

/** Sections of the handbook among the results of the portal's search. */
export const sectionSearchKind = SearchKindBlueprint.make({
  name: 'section',
  params: { loader: () => import('./sectionKind').then(m => m.sectionKind) },
});
