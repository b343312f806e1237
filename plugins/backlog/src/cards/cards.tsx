import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { SCHOOL_TYPE } from '@rathaus/rathaus-react';

const schoolItemsCard = EntityCardBlueprint.make({
  name: 'school-items',
  params: {
    type: 'content',
    filter: { kind: 'group', 'spec.type': SCHOOL_TYPE },
    loader: () => import('./SchoolItemsCard').then(m => <m.SchoolItemsCard />),
  },
});

/** What is done for a school, on its page in the catalog. */
export const entityCards = [schoolItemsCard];
