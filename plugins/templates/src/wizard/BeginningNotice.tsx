import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { formatDateTime, Notice } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { Origin } from './useAnswers';

const useStyles = makeStyles(theme => ({
  notice: { marginBottom: theme.spacing(3) },
}));

/** Properties of {@link BeginningNotice}. */
export interface BeginningNoticeProps {
  origin: Origin;
  savedAt: string | undefined;
  onDiscard(): void;
}

/** Says that the form is not empty, and why. */
export function BeginningNotice(props: BeginningNoticeProps) {
  const { origin, savedAt, onDiscard } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div role="status">
      {origin !== 'empty' && (
        <Notice
          className={classes.notice}
          tone="info"
          title={t(origin === 'draft' ? 'draft.title' : 'given.title')}
          actions={
            <Button size="small" variant="outlined" onClick={onDiscard}>
              {t(origin === 'draft' ? 'draft.discard' : 'given.discard')}
            </Button>
          }
        >
          {origin === 'draft' && savedAt
            ? t('draft.text', { when: formatDateTime(savedAt) })
            : t('given.text')}
        </Notice>
      )}
    </div>
  );
}
