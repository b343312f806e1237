import {
  ImportPage as SharedImportPage,
  ImportsPage as SharedImportsPage,
} from '@rathaus/rathaus-react';
import { BoardImport } from './BoardImport';

/** Begin an import of items, or go on with one. */
export function ImportsPage() {
  return (
    <BoardImport>
      <SharedImportsPage />
    </BoardImport>
  );
}

/** One import of items, from the mapping to taking it back. */
export function ImportPage() {
  return (
    <BoardImport>
      <SharedImportPage />
    </BoardImport>
  );
}
