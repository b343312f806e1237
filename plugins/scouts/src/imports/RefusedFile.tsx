import { describeProblem, ProblemCode } from '@rathaus/rathaus-common';
import {
  ErrorState,
  FileFault,
  MAX_FILE_BYTES,
  Notice,
  UploadFailure,
  useLanguage,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { z } from 'zod';
import { describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
}));

const FAULT_CODES: Record<FileFault, ProblemCode> = {
  empty: 'file_empty',
  tooBig: 'file_too_big',
  workbook: 'file_not_text',
  utf16: 'file_utf16',
};

/** Why a file could not be checked, and what to do. */
export function RefusedFile(props: { problem: UploadFailure }) {
  const { problem } = props;
  const classes = useStyles();
  const t = useText();
  const language = useLanguage();
  const reason = () => {
    if (problem.kind === 'fault') {
      return describeProblem(
        FAULT_CODES[problem.fault],
        { maximum: MAX_FILE_BYTES / 1024 / 1024 },
        language === 'en' ? 'en' : 'de',
      );
    }
    const failure = readFailure(problem.error, z.never());
    return failure.kind === 'fields'
      ? describeProblems(failure.problems, language)
      : undefined;
  };
  const said = reason();
  return (
    <div className={classes.root}>
      {problem.kind === 'error' && !said ? (
        <ErrorState error={problem.error} />
      ) : (
        <Notice
          tone="danger"
          title={t('imports.chosenFile', { name: problem.fileName })}
        >
          {said}
        </Notice>
      )}
    </div>
  );
}
