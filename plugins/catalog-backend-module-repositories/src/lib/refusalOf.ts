import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';

/** What the name of every group from a repository begins with. */
const TEAM_PREFIX = 'team-';

/**
 * Says why an entity of right shape may not come from a repository.
 *
 * Rights follow from the names of groups (`rathaus.roles`), and the
 * organisation comes from the directory. So a repository may bring a team of
 * its own, whose name says so, and never another group, nor hang groups of the
 * directory below its team.
 *
 * @returns the reason, or undefined when it may come
 */
export function refusalOf(entity: Entity): string | undefined {
  if ((entity.metadata.namespace ?? DEFAULT_NAMESPACE) !== DEFAULT_NAMESPACE) {
    return `metadata.namespace must be ${DEFAULT_NAMESPACE}`;
  }
  if (entity.kind !== 'Group') {
    return undefined;
  }
  if (!entity.metadata.name.startsWith(TEAM_PREFIX)) {
    return `metadata.name of a group must begin with ${TEAM_PREFIX}`;
  }
  if (entity.spec?.type !== 'it-team') {
    return 'spec.type of a group must be it-team';
  }
  const { children } = entity.spec;
  return Array.isArray(children) && children.length === 0
    ? undefined
    : 'spec.children of a team must be empty';
}
