import { useState } from 'react';
import {
  ReferenceImportResult,
  ReferenceListId,
  ReferenceListStatus,
} from '@rathaus/plugin-service-registry-common';
import { EmptyState, SectionCard } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { ReferenceSearch } from './ReferenceSearch';
import { ReferenceStatus } from './ReferenceStatus';
import { ReferenceUpload } from './ReferenceUpload';
import { UploadResult } from './UploadResult';
import { ReferenceView } from './useReferenceView';

/** Properties of {@link ReferencePanel}. */
export interface ReferencePanelProps {
  list: ReferenceListId;
  status: ReferenceListStatus | undefined;
  mayImport: boolean;
  view: ReferenceView;
  onImported(): void;
}

/** One list: its state, a search in it, and for administrators a new version. */
export function ReferencePanel(props: ReferencePanelProps) {
  const { list, status, mayImport, view, onImported } = props;
  const t = useText();
  const [result, setResult] = useState<ReferenceImportResult>();
  const isEmpty = !status || status.version === 0;
  return (
    <>
      <SectionCard
        title={t(`reference.list.${list}.name`)}
        description={t(`reference.list.${list}.description`)}
      >
        {isEmpty ? (
          <EmptyState>
            {t(mayImport ? 'reference.empty.admin' : 'reference.empty.other')}
          </EmptyState>
        ) : (
          <ReferenceStatus status={status} />
        )}
      </SectionCard>
      {result && <UploadResult result={result} />}
      {mayImport && (
        <ReferenceUpload
          list={list}
          onImported={imported => {
            setResult(imported);
            onImported();
          }}
        />
      )}
      {!isEmpty && (
        <SectionCard title={t('reference.search.title')}>
          <ReferenceSearch
            list={list}
            version={status.version}
            query={view.query}
            onSearch={view.search}
          />
        </SectionCard>
      )}
    </>
  );
}
