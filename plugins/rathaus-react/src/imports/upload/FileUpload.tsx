import { UploadArea } from '../../upload/UploadArea';
import { Upload } from '../../upload/useUpload';
import { useText } from '../translation/useText';
import { UploadProblem } from './UploadProblem';

/** Properties of {@link FileUpload}. */
export interface FileUploadProps {
  /** Says what is chosen, e.g. "CSV-Datei auswählen". */
  buttonLabel: string;
  /** What kinds of files are taken. */
  hint: string;
  upload: Upload;
}

/** A place for one file, and what was wrong with the last one. */
export function FileUpload(props: FileUploadProps) {
  const { buttonLabel, hint, upload } = props;
  const t = useText();
  return (
    <UploadArea
      buttonLabel={buttonLabel}
      busyLabel={t('upload.busy')}
      busy={upload.busy}
      hint={`${t('upload.drop')} ${hint}`}
      problem={upload.problem && <UploadProblem problem={upload.problem} />}
      onFile={upload.upload}
    />
  );
}
