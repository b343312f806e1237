import { lazy, Suspense, useCallback } from 'react';
import { createExtension, useApi } from '@backstage/frontend-plugin-api';
import {
  LoadingSkeleton,
  useLoad,
  WorklistSection,
  worklistSectionDataRef,
} from '@rathaus/rathaus-react';
import { serviceRegistryApiRef, ServiceRegistryApi } from '../api';
import { useText } from '../translations/useText';

const UpkeepTasks = lazy(() =>
  import('./UpkeepTasks').then(m => ({ default: m.UpkeepTasks })),
);
const ProposalList = lazy(() =>
  import('./ProposalList').then(m => ({ default: m.ProposalList })),
);

/** Asks the registry for a number; undefined while it is unknown, also when it cannot be found out. */
function useNumber(
  ask: (api: ServiceRegistryApi, signal: AbortSignal) => Promise<number>,
): number | undefined {
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) => ask(api, signal),
    [api, ask],
  );
  return useLoad(load).value;
}

async function countDue(api: ServiceRegistryApi, signal: AbortSignal) {
  const { counts } = await api.getUpkeep({ view: 'due', limit: 1 }, { signal });
  return counts.due;
}

async function countToDecide(api: ServiceRegistryApi, signal: AbortSignal) {
  const list = await api.getProposals({ view: 'toDecide' }, { signal });
  return list.totalItems;
}

/** Entries to keep true. */
export const upkeepSection: WorklistSection = {
  id: 'eintraege',
  order: 200,
  useTitle: () => useText()('worklist.upkeep.title'),
  useCount: () => useNumber(countDue),
  Component: () => (
    <Suspense fallback={<LoadingSkeleton shape="list" />}>
      <UpkeepTasks />
    </Suspense>
  ),
};

/** Proposals and messages that wait for a decision. */
export const toDecideSection: WorklistSection = {
  id: 'vorschlaege',
  order: 210,
  useTitle: () => useText()('worklist.toDecide.title'),
  useCount: () => useNumber(countToDecide),
  Component: () => (
    <Suspense fallback={<LoadingSkeleton shape="list" />}>
      <ProposalList view="toDecide" />
    </Suspense>
  ),
};

/** What the person has proposed, and what became of it: nothing to do, but good to know. */
export const mineSection: WorklistSection = {
  id: 'meine-vorschlaege',
  order: 220,
  useTitle: () => useText()('worklist.mine.title'),
  useCount: () => 0,
  Component: () => (
    <Suspense fallback={<LoadingSkeleton shape="list" />}>
      <ProposalList view="mine" />
    </Suspense>
  ),
};

/** The plugin's sections of "Meine Aufgaben". */
export const worklistSections = [
  upkeepSection,
  toDecideSection,
  mineSection,
].map(section =>
  createExtension({
    kind: 'worklist-section',
    name: section.id,
    attachTo: { id: 'page:scouts/worklist', input: 'sections' },
    output: [worklistSectionDataRef],
    factory: () => [worklistSectionDataRef(section)],
  }),
);
