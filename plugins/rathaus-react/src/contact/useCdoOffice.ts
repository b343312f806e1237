import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { useEntityNames } from '../names/useEntityNames';

/** Whom to ask when the portal does not help. */
export interface CdoOffice {
  name: string;
  email?: string;
}

function mailOf(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  const email =
    profile && typeof profile === 'object' && !Array.isArray(profile)
      ? profile.email
      : undefined;
  return typeof email === 'string' ? email : undefined;
}

/** The office of the CDO as the configuration (`rathaus.roles.cdoOffice`) and the catalog know it. */
export function useCdoOffice(): CdoOffice | undefined {
  const config = useApi(configApiRef);
  const [ref] = config.getOptionalStringArray('rathaus.roles.cdoOffice') ?? [];
  const names = useEntityNames(ref ? [ref] : []);
  const entity = ref ? names.entityOf(ref) : undefined;
  return entity && ref
    ? { name: names.nameOf(ref), email: mailOf(entity) }
    : undefined;
}
