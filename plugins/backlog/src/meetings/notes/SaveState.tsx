import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/Check';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { describeError } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { NoteSnapshot } from './NoteKeeper';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 36,
    '& svg': { fontSize: 20 },
  },
}));

/** Properties of {@link SaveState}. */
export interface SaveStateProps {
  state: NoteSnapshot['state'];
  /** Nothing was noted yet. */
  empty: boolean;
  error: Error | undefined;
  onRetry(): void;
}

/** Whether what was noted is safe, in words. */
export function SaveState(props: SaveStateProps) {
  const { state, empty, error, onRetry } = props;
  const isSafe = state === 'saved' && !empty;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.root}>
      {isSafe && <CheckIcon color="primary" aria-hidden="true" />}
      {(state === 'failed' || state === 'conflict') && (
        <WarningIcon color="error" aria-hidden="true" />
      )}
      <Typography role="status" variant="body2" color="textSecondary">
        {state === 'saved' && empty
          ? t('note.savesItself')
          : t(`note.state.${state}`)}{' '}
        {error && describeError(t, error)}
      </Typography>
      {state === 'failed' && (
        <Button size="small" color="primary" onClick={onRetry}>
          {t('note.retry')}
        </Button>
      )}
    </div>
  );
}
