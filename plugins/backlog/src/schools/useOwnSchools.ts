import { useCallback } from 'react';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { PickerOption, useLoad } from '@rathaus/rathaus-react';

/** Those of the schools that the signed-in person belongs to; undefined while it is unknown. */
export function useOwnSchools(
  schools: readonly PickerOption[] | undefined,
): PickerOption[] | undefined {
  const identityApi = useApi(identityApiRef);
  const load = useCallback(
    async () =>
      (await identityApi.getBackstageIdentity()).ownershipEntityRefs.map(ref =>
        ref.toLocaleLowerCase('en-US'),
      ),
    [identityApi],
  );
  const { value: mine } = useLoad(load);
  return schools && mine && schools.filter(({ value }) => mine.includes(value));
}
