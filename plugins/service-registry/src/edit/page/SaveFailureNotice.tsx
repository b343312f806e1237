import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  classifyError,
  Notice,
  rathausReactTranslationRef,
} from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { FieldErrors } from '../fields/FieldErrors';

const useStyles = makeStyles(theme => ({
  notice: {
    marginBottom: theme.spacing(1),
    maxHeight: '30vh',
    overflowY: 'auto',
  },
}));

/** Why the form could not be saved, as far as no single field is to blame; short, since it stays in sight. */
export function SaveFailureNotice(props: {
  error: Error | undefined;
  problems: readonly FieldProblem[];
}) {
  const { error, problems } = props;
  const classes = useStyles();
  const t = useText();
  const shared = useTranslationRef(rathausReactTranslationRef).t;
  return (
    <div role="alert">
      {problems.length > 0 && <FieldErrors problems={problems} />}
      {error && (
        <Notice
          tone="danger"
          className={classes.notice}
          title={shared(`error.${classifyError(error)}.title`)}
        >
          {t('edit.failure.safe')}{' '}
          {shared(`error.${classifyError(error)}.todo`)}
        </Notice>
      )}
    </div>
  );
}
