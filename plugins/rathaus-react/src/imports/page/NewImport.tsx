import { useImportSubject } from '../subject/ImportSubject';
import { useCallback } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import { SectionCard } from '../../card/SectionCard';
import { useUpload } from '../../upload/useUpload';
import { useNavigate } from 'react-router-dom';
import { useText } from '../translation/useText';
import { FileUpload } from '../upload/FileUpload';

/** The first step: a file. */
export function NewImport() {
  const t = useText();
  const { api, links, SampleFile } = useImportSubject();
  const navigate = useNavigate();
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
      title={t('upload.title')}
      description={t('upload.description')}
      actions={SampleFile && <SampleFile />}
    >
      <FileUpload
        buttonLabel={t('upload.button')}
        hint={t('upload.hint')}
        upload={upload}
      />
    </SectionCard>
  );
}
