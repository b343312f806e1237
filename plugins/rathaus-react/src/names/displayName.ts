import { Entity } from '@backstage/catalog-model';

/** What people call an entity: the profile's name of people and groups, else the title; undefined for neither. */
export function displayName(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  const name =
    profile && typeof profile === 'object' && !Array.isArray(profile)
      ? profile.displayName
      : undefined;
  return typeof name === 'string' ? name : entity.metadata.title;
}
