import { lazy, Suspense } from 'react';
import { LoadingSkeleton } from '@rathaus/rathaus-react';
import { Route, Routes } from 'react-router-dom';
import { PATHS } from '../routes';

const BoardsPage = lazy(() =>
  import('../boards/BoardsPage').then(m => ({ default: m.BoardsPage })),
);
const BoardPage = lazy(() =>
  import('../board/BoardPage').then(m => ({ default: m.BoardPage })),
);
const HandInPage = lazy(() =>
  import('../handIn/HandInPage').then(m => ({ default: m.HandInPage })),
);
const ProgrammesPage = lazy(() =>
  import('../programmes/ProgrammesPage').then(m => ({
    default: m.ProgrammesPage,
  })),
);

const DeletedPage = lazy(() =>
  import('../deleted/DeletedPage').then(m => ({ default: m.DeletedPage })),
);
const ImportsPage = lazy(() =>
  import('../imports').then(m => ({ default: m.ImportsPage })),
);
const ImportPage = lazy(() =>
  import('../imports').then(m => ({ default: m.ImportPage })),
);

const MeetingsPage = lazy(() =>
  import('../meetings/prepare/MeetingsPage').then(m => ({
    default: m.MeetingsPage,
  })),
);
const MeetingPage = lazy(() =>
  import('../meetings/page/MeetingPage').then(m => ({
    default: m.MeetingPage,
  })),
);
const MinutesPage = lazy(() =>
  import('../meetings/minutes/MinutesPage').then(m => ({
    default: m.MinutesPage,
  })),
);

/** The pages below the boards; each loads its code when it is first opened. */
export function BacklogRouter() {
  return (
    <Suspense fallback={<LoadingSkeleton shape="page" />}>
      <Routes>
        <Route index element={<BoardsPage />} />
        <Route path={PATHS.board} element={<BoardPage />} />
        <Route path={PATHS.handIn} element={<HandInPage />} />
        <Route path={PATHS.programmes} element={<ProgrammesPage />} />
        <Route path={PATHS.imports} element={<ImportsPage />} />
        <Route path={PATHS.importJob} element={<ImportPage />} />
        <Route path={PATHS.deleted} element={<DeletedPage />} />
        <Route path={PATHS.meetings} element={<MeetingsPage />} />
        <Route path={PATHS.meeting} element={<MeetingPage />} />
        <Route path={PATHS.minutes} element={<MinutesPage />} />
      </Routes>
    </Suspense>
  );
}
