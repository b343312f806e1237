import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { SearchKind, useLoad } from '@rathaus/rathaus-react';
import { searchKindsApiRef } from './searchKindsApi';

/** All kinds, in the order in which one can choose from them; undefined until they are loaded. */
export function useSearchKinds(): SearchKind[] | undefined {
  const api = useApi(searchKindsApiRef);
  return useLoad(useCallback(() => api.load(), [api])).value;
}
