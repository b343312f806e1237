import {
  ImportsPage as SharedPage,
  ImportSubjectProvider,
} from '@rathaus/rathaus-react';
import { useEntryImportSubject } from '../subject/useEntryImportSubject';

/** Begin an import of entries, or go on with one. */
export function ImportsPage() {
  return (
    <ImportSubjectProvider value={useEntryImportSubject()}>
      <SharedPage />
    </ImportSubjectProvider>
  );
}
