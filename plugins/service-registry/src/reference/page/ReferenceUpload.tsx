import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ReferenceImportResult,
  ReferenceListId,
} from '@rathaus/plugin-service-registry-common';
import { FileUpload, SectionCard, useUpload } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';

/** Properties of {@link ReferenceUpload}. */
export interface ReferenceUploadProps {
  list: ReferenceListId;
  onImported(result: ReferenceImportResult): void;
}

/** A new version of a list, from a file. */
export function ReferenceUpload(props: ReferenceUploadProps) {
  const { list, onImported } = props;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const send = useCallback(
    (file: File) => api.importReferenceList(list, file, file.name),
    [api, list],
  );
  const upload = useUpload(send, onImported);
  return (
    <SectionCard
      title={t('reference.upload.title')}
      description={t('reference.upload.description')}
    >
      <FileUpload
        buttonLabel={t('reference.upload.button')}
        hint={t(`reference.upload.hint.${list}`)}
        upload={upload}
      />
    </SectionCard>
  );
}
