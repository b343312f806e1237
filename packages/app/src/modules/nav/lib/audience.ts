import { Config } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** For whom a part of the navigation is meant. */
export type Audience = 'everybody' | 'it' | 'administration';

/** The roles of `rathaus.roles` that see a part of the navigation; administrators see all of it. */
const ROLES: Record<Exclude<Audience, 'everybody'>, string[]> = {
  it: ['itTeam', 'cdoOffice', 'admin'],
  administration: ['cdoOffice', 'admin'],
};

function normalize(ref: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    }),
  );
}

/**
 * Tells which parts of the navigation somebody sees. This only tidies the page up: what somebody may do is decided
 * by the backend.
 *
 * @param config - with `rathaus.roles`: role to entity references of groups
 * @param ownershipEntityRefs - the person and the groups they are a member of
 */
export function audiencesOf(
  config: Config,
  ownershipEntityRefs: string[],
): Set<Audience> {
  const mine = new Set(ownershipEntityRefs.map(normalize));
  const holds = (role: string) =>
    (config.getOptionalStringArray(`rathaus.roles.${role}`) ?? []).some(ref =>
      mine.has(normalize(ref)),
    );
  const audiences = new Set<Audience>(['everybody']);
  if (ROLES.it.some(holds)) audiences.add('it');
  if (ROLES.administration.some(holds)) audiences.add('administration');
  return audiences;
}
