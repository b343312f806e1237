import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import { GroupPattern, RoleGroups } from '@rathaus/rathaus-node';

/** Who asks, and what they are in the town hall. All refs are full and in lower case. */
export type Person = {
  userRef: string;
  /** The groups the person is a direct member of. */
  groupRefs: string[];
  isAdmin: boolean;
  isInCdoOffice: boolean;
  isInItTeam: boolean;
  isInTaskForce: boolean;
  /** Refs of the Fachbereiche that the person acts as Digital Scout for today. */
  scoutOf: string[];
  /** Refs of the Fachbereiche that the person heads. */
  headOf: string[];
  /** Refs of the schools that the person is a member of. */
  schools: string[];
};

/**
 * Finds out what somebody is, from the groups they are in and the offices they hold.
 *
 * @param info - the person's ref and the refs they own things through, as the sign-in found them in the catalog
 * @param groups - which groups hold which role
 * @param scoutOf - the Fachbereiche that the person acts as Digital Scout for
 */
export function personFrom(
  info: BackstageUserInfo,
  groups: RoleGroups,
  scoutOf: string[],
): Person {
  const groupRefs = info.ownershipEntityRefs
    .map(ref => ref.toLowerCase())
    .filter(ref => ref.startsWith('group:'));
  const isIn = (refs: string[]) => refs.some(ref => groupRefs.includes(ref));

  return {
    userRef: info.userEntityRef.toLowerCase(),
    groupRefs,
    isAdmin: isIn(groups.admin),
    isInCdoOffice: isIn(groups.cdoOffice),
    isInItTeam: isIn(groups.itTeam),
    isInTaskForce: isIn(groups.taskForce),
    scoutOf,
    headOf: departments(groups.head, groupRefs),
    schools: groupRefs.filter(ref =>
      groups.school.some(({ partOf }) => partOf(ref) !== undefined),
    ),
  };
}

/** The Fachbereiche that the patterns find in the names of the groups, each once. */
function departments(patterns: GroupPattern[], groupRefs: string[]): string[] {
  const refs = patterns.flatMap(({ namespace, partOf }) =>
    groupRefs
      .map(partOf)
      .filter(name => name !== undefined)
      .map(name => `group:${namespace}/${name}`),
  );
  return [...new Set(refs)];
}
