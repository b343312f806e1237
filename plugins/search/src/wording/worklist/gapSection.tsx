import { lazy, Suspense, useCallback } from 'react';
import { createExtension, useApi } from '@backstage/frontend-plugin-api';
import {
  LoadingSkeleton,
  useLoad,
  WorklistSection,
  worklistSectionDataRef,
} from '@rathaus/rathaus-react';
import { wordingApiRef } from '../api/wordingApi';
import { useText } from '../translations/useText';

const GapSummary = lazy(() =>
  import('./GapSummary').then(m => ({ default: m.GapSummary })),
);

function useIsShown(): boolean {
  const api = useApi(wordingApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getWording({ signal }),
    [api],
  );
  return useLoad(load).value?.allowedActions.includes('write') ?? false;
}

/** What people look for in vain, for those who may do something about it. Nobody has to, so it is not counted. */
export const gapSection: WorklistSection = {
  id: 'suchwoerter',
  order: 300,
  useTitle: () => useText()('tabs.gaps'),
  useIsShown,
  useCount: () => 0,
  Component: () => (
    <Suspense fallback={<LoadingSkeleton shape="list" />}>
      <GapSummary />
    </Suspense>
  ),
};

/** The section on "Meine Aufgaben". */
export const gapWorklistSection = createExtension({
  kind: 'worklist-section',
  name: gapSection.id,
  attachTo: { id: 'page:scouts/worklist', input: 'sections' },
  output: [worklistSectionDataRef],
  factory: () => [worklistSectionDataRef(gapSection)],
});
