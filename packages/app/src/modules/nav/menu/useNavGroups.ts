import { useEffect, useState } from 'react';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { Audience, audiencesOf } from '../lib/audience';
import { NAV_GROUPS, NavGroup } from '../lib/navItems';

/** The parts of the navigation that are the signed-in person's; what is everybody's is there at once. */
export function useNavGroups(): NavGroup[] {
  const config = useApi(configApiRef);
  const identityApi = useApi(identityApiRef);
  const [audiences, setAudiences] = useState<Set<Audience>>(
    () => new Set(['everybody']),
  );
  useEffect(() => {
    let gone = false;
    identityApi.getBackstageIdentity().then(identity => {
      if (!gone) {
        setAudiences(audiencesOf(config, identity.ownershipEntityRefs));
      }
    });
    return () => {
      gone = true;
    };
  }, [config, identityApi]);
  return NAV_GROUPS.filter(group => audiences.has(group.audience));
}
