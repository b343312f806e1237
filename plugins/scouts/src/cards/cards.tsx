import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Types of groups that have Scouts, or whose Scouts help the groups below them. */
const UNIT_TYPES = ['stadt', 'geschaeftsbereich', 'fachbereich', 'abteilung'];

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
