import { Permission } from '@backstage/plugin-permission-common';
import { boardReadPermission } from '@rathaus/plugin-backlog-common';
import { actorOf, Caller, DecisionMaker } from '@rathaus/rathaus-node';
import { SchoolResource } from './schoolRules';
import { Viewer } from './Viewer';

/** Finds out what somebody who calls may see and do. */
export interface Viewers {
  /**
   * @param permission - what the call takes whatever it is about; reading boards when missing
   * @throws NotAllowedError for those who may not
   */
  of(caller: Caller, permission?: Permission): Promise<Viewer>;
}

/** Asks the policy at every call. */
export class PolicyViewers implements Viewers {
  constructor(private readonly decisionMaker: DecisionMaker<SchoolResource>) {}

  async of(
    { credentials }: Caller,
    permission: Permission = boardReadPermission,
  ): Promise<Viewer> {
    const viewer = new Viewer(
      actorOf(credentials).toLowerCase(),
      await this.decisionMaker.decisionsAbout(credentials),
    );
    viewer.assert(permission);
    return viewer;
  }
}
