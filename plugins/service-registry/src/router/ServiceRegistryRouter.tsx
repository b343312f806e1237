import { lazy, Suspense } from 'react';
import { LoadingSkeleton } from '@rathaus/rathaus-react';
import { Route, Routes } from 'react-router-dom';
import { PATHS } from '../routes';

const ListPage = lazy(() =>
  import('../list/ListPage').then(m => ({ default: m.ListPage })),
);
const EntryPage = lazy(() =>
  import('../entry/EntryPage').then(m => ({ default: m.EntryPage })),
);
const NewEntryPage = lazy(() =>
  import('../edit').then(m => ({ default: m.NewEntryPage })),
);
const EditEntryPage = lazy(() =>
  import('../edit').then(m => ({ default: m.EditEntryPage })),
);
const ProposePage = lazy(() =>
  import('../proposals').then(m => ({ default: m.ProposePage })),
);
const ProposalPage = lazy(() =>
  import('../proposals').then(m => ({ default: m.ProposalPage })),
);
const ImportsPage = lazy(() =>
  import('../imports').then(m => ({ default: m.ImportsPage })),
);
const ImportPage = lazy(() =>
  import('../imports').then(m => ({ default: m.ImportPage })),
);
const ReferenceListsPage = lazy(() =>
  import('../reference').then(m => ({ default: m.ReferenceListsPage })),
);

/** The pages of the plugin; each loads its code when it is first opened. */
export function ServiceRegistryRouter() {
  return (
    <Suspense fallback={<LoadingSkeleton shape="page" />}>
      <Routes>
        <Route index element={<ListPage />} />
        <Route path={PATHS.newEntry} element={<NewEntryPage />} />
        <Route path={PATHS.entry} element={<EntryPage />} />
        <Route path={PATHS.editEntry} element={<EditEntryPage />} />
        <Route path={PATHS.propose} element={<ProposePage />} />
        <Route path={PATHS.proposal} element={<ProposalPage />} />
        <Route path={PATHS.imports} element={<ImportsPage />} />
        <Route path={PATHS.importJob} element={<ImportPage />} />
        <Route path={PATHS.reference} element={<ReferenceListsPage />} />
      </Routes>
    </Suspense>
  );
}
