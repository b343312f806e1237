import { useEffect, useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';

/** The signed-in person. */
export interface Person {
  /** Display name, or what the account is called. */
  name: string;
  email?: string;
  /** For example `user:default/m.beispiel`. */
  userEntityRef: string;
  /** The person and the groups they are a member of. */
  ownershipEntityRefs: string[];
}

/** Who is signed in; `undefined` for a moment. */
export function usePerson(): Person | undefined {
  const identityApi = useApi(identityApiRef);
  const [person, setPerson] = useState<Person>();
  useEffect(() => {
    let gone = false;
    Promise.all([
      identityApi.getProfileInfo(),
      identityApi.getBackstageIdentity(),
    ]).then(([profile, { userEntityRef, ownershipEntityRefs }]) => {
      if (!gone) {
        setPerson({
          name: profile.displayName ?? parseEntityRef(userEntityRef).name,
          email: profile.email,
          userEntityRef,
          ownershipEntityRefs,
        });
      }
    });
    return () => {
      gone = true;
    };
  }, [identityApi]);
  return person;
}
