import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { SCHOOL_GROUP_TYPE } from '@rathaus/rathaus-common';

const schoolServicesCard = EntityCardBlueprint.make({
  name: 'school-services',
  params: {
    type: 'content',
    filter: { kind: 'group', 'spec.type': SCHOOL_GROUP_TYPE },
    loader: () =>
      import('./SchoolServicesCard').then(m => <m.SchoolServicesCard />),
  },
});

/** What the registry knows, on pages of the catalog. */
export const entityCards = [schoolServicesCard];
