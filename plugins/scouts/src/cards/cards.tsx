import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { SCHOOL_GROUP_TYPE } from '@rathaus/rathaus-common';

/** Types of groups that have Scouts, or that the Scouts of a group above look after. */
const UNIT_TYPES = [
  'stadt',
  'geschaeftsbereich',
  'fachbereich',
  'abteilung',
  SCHOOL_GROUP_TYPE,
];

const groupScoutsCard = EntityCardBlueprint.make({
  name: 'group-scouts',
  params: {
    type: 'info',
    filter: { kind: 'group', 'spec.type': { $in: UNIT_TYPES } },
    loader: () => import('./GroupScoutsCard').then(m => <m.GroupScoutsCard />),
  },
});

const userOfficesCard = EntityCardBlueprint.make({
  name: 'user-offices',
  params: {
    type: 'content',
    filter: { kind: 'user' },
    loader: () => import('./UserOfficesCard').then(m => <m.UserOfficesCard />),
  },
});

/** The Scouts on the pages of groups, the offices on the pages of people. */
export const entityCards = [groupScoutsCard, userOfficesCard];
