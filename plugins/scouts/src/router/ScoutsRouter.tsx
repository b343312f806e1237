import { lazy, Suspense } from 'react';
import { LoadingSkeleton } from '@rathaus/rathaus-react';
import { Route, Routes } from 'react-router-dom';
import { PATHS } from '../routes';

const DirectoryPage = lazy(() =>
  import('../directory/DirectoryPage').then(m => ({
    default: m.DirectoryPage,
  })),
);
const DepartmentPage = lazy(() =>
  import('../department/DepartmentPage').then(m => ({
    default: m.DepartmentPage,
  })),
);
const CertificatePage = lazy(() =>
  import('../certificate/CertificatePage').then(m => ({
    default: m.CertificatePage,
  })),
);
const FirstStepsPage = lazy(() =>
  import('../firstSteps/FirstStepsPage').then(m => ({
    default: m.FirstStepsPage,
  })),
);
const HandoversPage = lazy(() =>
  import('../handover/HandoversPage').then(m => ({
    default: m.HandoversPage,
  })),
);
const NewHandoverPage = lazy(() =>
  import('../handover/NewHandoverPage').then(m => ({
    default: m.NewHandoverPage,
  })),
);
const HandoverPage = lazy(() =>
  import('../handover/HandoverPage').then(m => ({ default: m.HandoverPage })),
);
const OverviewPage = lazy(() =>
  import('../overview/OverviewPage').then(m => ({ default: m.OverviewPage })),
);
const ReorganisationPage = lazy(() =>
  import('../reorganisation/ReorganisationPage').then(m => ({
    default: m.ReorganisationPage,
  })),
);
const ImportPage = lazy(() =>
  import('../imports/ImportPage').then(m => ({ default: m.ImportPage })),
);

/** The pages below the directory; each loads its code when it is first opened. */
export function ScoutsRouter() {
  return (
    <Suspense fallback={<LoadingSkeleton shape="page" />}>
      <Routes>
        <Route index element={<DirectoryPage />} />
        <Route path={PATHS.department} element={<DepartmentPage />} />
        <Route path={PATHS.certificate} element={<CertificatePage />} />
        <Route path={PATHS.firstSteps} element={<FirstStepsPage />} />
        <Route path={PATHS.handovers} element={<HandoversPage />} />
        <Route path={PATHS.newHandover} element={<NewHandoverPage />} />
        <Route path={PATHS.handover} element={<HandoverPage />} />
        <Route path={PATHS.overview} element={<OverviewPage />} />
        <Route path={PATHS.reorganisation} element={<ReorganisationPage />} />
        <Route path={PATHS.imports} element={<ImportPage />} />
      </Routes>
    </Suspense>
  );
}
