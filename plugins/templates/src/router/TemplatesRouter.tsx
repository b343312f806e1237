import { lazy, Suspense } from 'react';
import { LoadingSkeleton } from '@rathaus/rathaus-react';
import { Route, Routes } from 'react-router-dom';
import { PATHS } from '../routes';

const TemplatesPage = lazy(() =>
  import('../list/TemplatesPage').then(m => ({ default: m.TemplatesPage })),
);
const WizardPage = lazy(() =>
  import('../wizard/WizardPage').then(m => ({ default: m.WizardPage })),
);
const RunsPage = lazy(() =>
  import('../runs/RunsPage').then(m => ({ default: m.RunsPage })),
);
const RunPage = lazy(() =>
  import('../run/RunPage').then(m => ({ default: m.RunPage })),
);

/** The pages of the plugin; each loads its code when it is first opened. */
export function TemplatesRouter() {
  return (
    <Suspense fallback={<LoadingSkeleton shape="page" />}>
      <Routes>
        <Route index element={<TemplatesPage />} />
        <Route path={PATHS.runs} element={<RunsPage />} />
        <Route path={PATHS.run} element={<RunPage />} />
        <Route path={PATHS.template} element={<WizardPage />} />
      </Routes>
    </Suspense>
  );
}
