import { makeStyles } from '@material-ui/core/styles';
import { ErrorState } from '../../states/ErrorState';
import { Notice } from '../../states/Notice';
import { MAX_FILE_BYTES } from '../../upload/fileCheck';
import { UploadFailure } from '../../upload/useUpload';
import { problemsOfAnswer } from '@rathaus/rathaus-common';
import { useProblemText } from '../../form/useProblemText';
import { useText } from '../translation/useText';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
}));

/** Why a file was not taken, and what to do. */
export function UploadProblem(props: { problem: UploadFailure }) {
  const { problem } = props;
  const classes = useStyles();
  const t = useText();
  const say = useProblemText();
  const sentences = () => {
    if (problem.kind === 'fault') {
      return [
        t(`upload.fault.${problem.fault}`, {
          maximum: String(MAX_FILE_BYTES / 1024 / 1024),
        }),
      ];
    }
    return problemsOfAnswer(problem.error).map(say);
  };
  const reasons = sentences();
  if (problem.kind === 'error' && reasons.length === 0) {
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
      title={t('upload.refused', { fileName: problem.fileName })}
    >
      {reasons.map(reason => (
        <div key={reason}>{reason}</div>
      ))}
    </Notice>
  );
}
