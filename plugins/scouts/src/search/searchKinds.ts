import { SearchKindBlueprint } from '@rathaus/rathaus-react';

/** Units of the directory among the results of the portal's search. */
export const departmentSearchKind = SearchKindBlueprint.make({
  name: 'department',
  params: {
    loader: () => import('./departmentKind').then(m => m.departmentKind),
  },
});
