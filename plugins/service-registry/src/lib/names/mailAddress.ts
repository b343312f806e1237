import { Entity } from '@backstage/catalog-model';

/** The mail address in the profile of a person or group. */
export function mailAddress(entity: Entity | undefined): string | undefined {
  const profile = entity?.spec?.profile;
  const address =
    profile && typeof profile === 'object' && !Array.isArray(profile)
      ? profile.email
      : undefined;
  return typeof address === 'string' ? address : undefined;
}
