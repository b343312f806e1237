import { NotAllowedError } from '@backstage/errors';
import { Permission } from '@backstage/plugin-permission-common';
import {
  appointPermission,
  confirmNominationPermission,
  DEPARTMENT_GRANTS,
  DepartmentGrant,
  endAppointmentPermission,
  manageDeputiesPermission,
  managePostsPermission,
  nominateOtherPermission,
  nominateSelfPermission,
  Post,
  StepActor,
  Term,
} from '@rathaus/plugin-scouts-common';
import { Day, Decisions } from '@rathaus/rathaus-node';
import { Organisation } from '../organisation/Organisation';
import { DepartmentResource } from './departmentRules';

const PERMISSION_OF: Record<DepartmentGrant, Permission> = {
  nominateSelf: nominateSelfPermission,
  nominateOther: nominateOtherPermission,
  confirm: confirmNominationPermission,
  appoint: appointPermission,
  end: endAppointmentPermission,
  manageDeputies: manageDeputiesPermission,
  managePosts: managePostsPermission,
};

/** Somebody who calls, with what the policy and the organisation say of them. */
export class Viewer {
  constructor(
    /** User ref in lower case, or a service's subject. */
    readonly ref: string,
    readonly organisation: Organisation,
    /** The day of the call, in Berlin. */
    readonly today: Day,
    private readonly decisions: Decisions<DepartmentResource>,
  ) {}

  /** May the person do it, in this department where it is about one? */
  allows(permission: Permission, department?: string): boolean {
    return this.decisions.allows(
      permission,
      department === undefined ? undefined : { ref: department },
    );
  }

  /** @throws NotAllowedError */
  assert(permission: Permission, department?: string): void {
    if (!this.allows(permission, department)) {
      throw new NotAllowedError(`Not allowed: ${permission.name}`);
    }
  }

  /** The person and their rights about one post. */
  actorFor(post: Post): StepActor {
    const grants = DEPARTMENT_GRANTS.filter(
      grant =>
        this.allows(PERMISSION_OF[grant], post.department) &&
        this.#isMeant(grant, post),
    );
    return { ref: this.ref, grants: new Set(grants) };
  }

  /** May the person know who is nominated? Those who take part may. */
  seesNominee(department: string, term: Term): boolean {
    return (
      term.person === this.ref ||
      term.nominatedBy === this.ref ||
      this.allows(confirmNominationPermission, department) ||
      this.allows(appointPermission, department)
    );
  }

  #isMeant(grant: DepartmentGrant, post: Post): boolean {
    const { organisation, ref } = this;
    switch (grant) {
      case 'nominateSelf':
        // Who works elsewhere could not hold the office: the radar would end it.
        return organisation.belongsTo(ref, post.department);
      case 'confirm':
        return (
          !organisation.isInCdoOffice(ref) ||
          organisation.isHead(ref, post.department) ||
          lacksOtherHead(post, organisation)
        );
      default:
        return true;
    }
  }
}

/**
 * Is there no head who could confirm? Then the CDO office does it; otherwise
 * confirming is for heads. Who is nominated or nominated does not count.
 */
export function lacksOtherHead(
  post: Post,
  organisation: Organisation,
): boolean {
  return organisation
    .headsOf(post.department)
    .every(
      head => head === post.term?.person || head === post.term?.nominatedBy,
    );
}
