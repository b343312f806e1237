import { useEffect, useRef } from 'react';
import { ErrorState } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useKeptClear } from '../lib/useKeptClear';
import { Text, useText } from '../translations/useText';
import { countResults, Results } from './lib/results';
import { ConfirmEntries } from './useConfirmEntries';

const useStyles = makeStyles(theme => ({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: theme.spacing(2),
    padding: theme.spacing(1.5, 2),
    display: 'grid',
    gap: theme.spacing(1),
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  status: { outline: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

function resultText(t: Text, results: Results): string {
  const { confirmed, doubtful, failed } = countResults(results);
  return [
    confirmed > 0 && t('worklist.done.confirmed', { count: confirmed }),
    doubtful > 0 && t('worklist.done.doubtful', { count: doubtful }),
    failed > 0 && t('worklist.done.failed', { count: failed }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Properties of {@link SendBar}. */
export interface SendBarProps {
  marked: { confirm: number; doubtful: number };
  sending: ConfirmEntries;
  onSend(): void;
  /** Leaves what is done behind and shows what is left. */
  onStartAnew(): void;
}

/** One button for all marked entries, and what came of it; stays in sight. */
export function SendBar(props: SendBarProps) {
  const { marked, sending, onSend, onStartAnew } = props;
  const classes = useStyles();
  const t = useText();
  const bar = useRef<HTMLElement>(null);
  const status = useRef<HTMLDivElement>(null);
  useKeptClear(bar);
  const isDone = Object.keys(sending.results).length > 0;
  const isNothing = marked.confirm + marked.doubtful === 0;

  // The button that was pressed may be gone.
  useEffect(() => {
    if (isDone) {
      status.current?.focus();
    }
  }, [isDone]);

  return (
    <Paper
      ref={bar}
      component="section"
      variant="outlined"
      className={classes.bar}
      aria-label={t('worklist.send.label')}
    >
      {sending.error && <ErrorState error={sending.error} headingLevel={3} />}
      <div className={classes.row}>
        <div
          ref={status}
          role="status"
          tabIndex={-1}
          className={classes.status}
        >
          {isDone && resultText(t, sending.results)}
          {!isDone &&
            marked.doubtful > 0 &&
            t('worklist.send.doubtful', { count: marked.doubtful })}
        </div>
        <div className={classes.buttons}>
          {isDone && (
            <Button
              variant={isNothing ? 'contained' : 'text'}
              color="primary"
              onClick={onStartAnew}
            >
              {t('worklist.send.anew')}
            </Button>
          )}
          {!(isDone && isNothing) && (
            <Button
              variant="contained"
              color="primary"
              disabled={sending.pending || isNothing}
              onClick={onSend}
            >
              {marked.confirm === 0 && marked.doubtful > 0
                ? t('worklist.send.doubtOnly', { count: marked.doubtful })
                : t('worklist.send.confirm', { count: marked.confirm })}
            </Button>
          )}
        </div>
      </div>
    </Paper>
  );
}
