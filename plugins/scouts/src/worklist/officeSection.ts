import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useLoad, WorklistSection } from '@rathaus/rathaus-react';
import { scoutsApiRef } from '../api';
import { useText } from '../translations/useText';
import { OfficeTasks } from './OfficeTasks';

function useTitle(): string {
  return useText()('worklist.section.title');
}

function useCount(): number | undefined {
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getWorklist({ signal }),
    [api],
  );
  return useLoad(load).value?.totalItems;
}

/** Steps to sign, vacancies to fill, handovers, own offices and nominations. */
export const officeSection: WorklistSection = {
  id: 'aemter',
  order: 100,
  useTitle,
  useCount,
  Component: OfficeTasks,
};
