import { useCallback } from 'react';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { useLoad } from '@rathaus/rathaus-react';

/**
 * Whether the signed-in person runs the portal. This only tidies pages up: what somebody may do is decided by the
 * backend.
 */
export function useIsAdministrator(): boolean {
  const config = useApi(configApiRef);
  const identityApi = useApi(identityApiRef);
  const load = useCallback(async () => {
    const lower = (ref: string) => ref.toLocaleLowerCase('en-US');
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    const mine = new Set(ownershipEntityRefs.map(lower));
    return (config.getOptionalStringArray('rathaus.roles.admin') ?? []).some(
      ref => mine.has(lower(ref)),
    );
  }, [config, identityApi]);
  return useLoad(load).value ?? false;
}
