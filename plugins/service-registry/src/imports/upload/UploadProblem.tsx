import { makeStyles } from '@material-ui/core/styles';
import { ErrorState, Notice } from '@rathaus/rathaus-react';
import { useProblemText } from '../../edit/fields/useProblemText';
import { useText } from '../../translations/useText';
import { MAX_FILE_BYTES } from '../lib/fileCheck';
import { UploadFailure } from './useUpload';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
}));

/** Why a file was not taken, and what to do. */
export function UploadProblem(props: { problem: UploadFailure }) {
  const { problem } = props;
  const classes = useStyles();
  const t = useText();
  const say = useProblemText();
  if (problem.kind === 'error') {
    return (
      <div className={classes.root}>
        <ErrorState error={problem.error} />
      </div>
    );
  }
  return (
    <Notice
      tone="danger"
      className={classes.root}
      title={t('imports.upload.refused', { fileName: problem.fileName })}
    >
      {problem.kind === 'fault'
        ? t(`imports.upload.fault.${problem.fault}`, {
            maximum: String(MAX_FILE_BYTES / 1024 / 1024),
          })
        : problem.problems.map(found => (
            <div key={`${found.path} ${found.code}`}>{say(found)}</div>
          ))}
    </Notice>
  );
}
