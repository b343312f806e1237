import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  MAX_FILE_BYTES,
  Notice,
  UploadFailure,
} from '@rathaus/rathaus-react';
import { useProblemText } from '../../edit/fields/useProblemText';
import { readSaveFailure } from '../../edit/lib/saveFailure';
import { useText } from '../../translations/useText';

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
        t(`imports.upload.fault.${problem.fault}`, {
          maximum: String(MAX_FILE_BYTES / 1024 / 1024),
        }),
      ];
    }
    const failure = readSaveFailure(problem.error);
    return failure.kind === 'fields' ? failure.problems.map(say) : [];
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
      title={t('imports.upload.refused', { fileName: problem.fileName })}
    >
      {reasons.map(reason => (
        <div key={reason}>{reason}</div>
      ))}
    </Notice>
  );
}
