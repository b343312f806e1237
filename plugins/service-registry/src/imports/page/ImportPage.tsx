import {
  ImportPage as SharedPage,
  ImportSubjectProvider,
} from '@rathaus/rathaus-react';
import { useEntryImportSubject } from '../subject/useEntryImportSubject';

/** One import of entries, from the mapping to taking it back. */
export function ImportPage() {
  return (
    <ImportSubjectProvider value={useEntryImportSubject()}>
      <SharedPage />
    </ImportSubjectProvider>
  );
}
