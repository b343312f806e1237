import { useCallback } from 'react';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Loaded, useLoad } from '../hooks/useLoad';
import { Department, departmentsOf, ownDepartment } from './departments';

/** The town's Fachbereiche and the asking person. */
export interface Departments {
  departments: Department[];
  /** The person's own Fachbereich; undefined for people above or outside of all. */
  own: string | undefined;
  userRef: string;
}

/** Loads the Fachbereiche and whose the person is. */
export function useDepartments(): Loaded<Departments> {
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const load = useCallback(async () => {
    const [identity, groups] = await Promise.all([
      identityApi.getBackstageIdentity(),
      catalogApi.getEntities({
        filter: { kind: 'Group' },
        fields: ['kind', 'metadata', 'spec', 'relations'],
      }),
    ]);
    return {
      departments: departmentsOf(groups.items),
      own: ownDepartment(groups.items, identity.ownershipEntityRefs),
      userRef: identity.userEntityRef,
    };
  }, [catalogApi, identityApi]);
  return useLoad(load);
}
