import {
  actorOf,
  berlinDay,
  Caller,
  DecisionMaker,
} from '@rathaus/rathaus-node';
import { Permission } from '@backstage/plugin-permission-common';
import { scoutsReadPermission } from '@rathaus/plugin-scouts-common';
import { Organisations } from '../organisation/Organisations';
import { DepartmentResource } from './departmentRules';
import { Viewer } from './Viewer';

/** Finds out what somebody who calls may see and do. */
export class Viewers {
  constructor(
    private readonly options: {
      decisionMaker: DecisionMaker<DepartmentResource>;
      organisations: Organisations;
      now: () => Date;
    },
  ) {}

  /**
   * @param permission - what the call takes whatever it is about
   * @throws NotAllowedError for those who may not
   */
  async of(
    { credentials }: Caller,
    permission: Permission = scoutsReadPermission,
  ): Promise<Viewer> {
    const { decisionMaker, organisations, now } = this.options;
    const [decisions, organisation] = await Promise.all([
      decisionMaker.decisionsAbout(credentials),
      organisations.current(),
    ]);
    const viewer = new Viewer(
      actorOf(credentials).toLowerCase(),
      organisation,
      berlinDay(now()),
      decisions,
    );
    viewer.assert(permission);
    return viewer;
  }
}
