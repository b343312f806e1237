import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useStable } from '../../lib/useStable';
import { ListState, toFilter } from '../state/listState';
import { Relaxation, relaxations } from './relaxations';

/** A way to find something, and how much. */
export type CountedRelaxation = Relaxation & { count: number };

/** The ways that find something, the most helpful (fewest entries) first. */
export function useRelaxations(
  state: ListState,
  favourites: readonly string[],
): CountedRelaxation[] {
  const api = useApi(serviceRegistryApiRef);
  const ways = useStable(relaxations(state));
  const names = useStable(favourites);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const counted = await Promise.all(
        ways.map(async way => {
          const query = { ...toFilter(way.state, names), limit: 1 };
          const { totalItems } = await api.browse(query, { signal });
          return { ...way, count: totalItems };
        }),
      );
      return counted
        .filter(way => way.count > 0)
        .sort((a, b) => a.count - b.count);
    },
    [api, ways, names],
  );
  return useLoad(load).value ?? [];
}
