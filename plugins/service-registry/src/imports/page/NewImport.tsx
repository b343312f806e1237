import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ImportJob } from '@rathaus/rathaus-common';
import { SectionCard, useUpload } from '@rathaus/rathaus-react';
import { useNavigate } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { FileUpload } from '../upload/FileUpload';
import { SampleFile } from './SampleFile';

/** The first step: a file. */
export function NewImport() {
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const navigate = useNavigate();
  const links = useLinks();
  const send = useCallback(
    (file: File) => api.createImport(file, file.name),
    [api],
  );
  const onSent = useCallback(
    (job: ImportJob) => navigate(links.importJob(job.id)),
    [navigate, links],
  );
  const upload = useUpload(send, onSent);
  return (
    <SectionCard
      title={t('imports.upload.title')}
      description={t('imports.upload.description')}
      actions={<SampleFile />}
    >
      <FileUpload
        buttonLabel={t('imports.upload.button')}
        hint={t('imports.upload.hint')}
        upload={upload}
      />
    </SectionCard>
  );
}
