import { useEffect, useState } from 'react';
import {
  ProfileInfo,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';

/** What is known of the signed-in person; `undefined` for a moment. */
export interface SignedInPerson {
  profile: ProfileInfo;
  /** For example `user:default/m.beispiel`. */
  userEntityRef: string;
}

/** The signed-in person. */
export function useProfile(): SignedInPerson | undefined {
  const identityApi = useApi(identityApiRef);
  const [person, setPerson] = useState<SignedInPerson>();
  useEffect(() => {
    let gone = false;
    Promise.all([
      identityApi.getProfileInfo(),
      identityApi.getBackstageIdentity(),
    ]).then(([profile, identity]) => {
      if (!gone) {
        setPerson({ profile, userEntityRef: identity.userEntityRef });
      }
    });
    return () => {
      gone = true;
    };
  }, [identityApi]);
  return person;
}
