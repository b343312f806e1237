import { useCallback } from 'react';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { useLoad } from '@rathaus/rathaus-react';

/**
 * Is the person from an IT team (`rathaus.roles.itTeam`), or does the person run the portal? Decides only what is
 * offered; the backend decides what is allowed. False until it is known.
 */
export function useIsIt(): boolean {
  const config = useApi(configApiRef);
  const identityApi = useApi(identityApiRef);
  const load = useCallback(async () => {
    const groups = ['itTeam', 'admin'].flatMap(
      role => config.getOptionalStringArray(`rathaus.roles.${role}`) ?? [],
    );
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    return groups.some(group => ownershipEntityRefs.includes(group));
  }, [config, identityApi]);
  return useLoad(load).value ?? false;
}
