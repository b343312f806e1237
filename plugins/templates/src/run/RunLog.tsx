import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  summary: { color: theme.palette.text.secondary, cursor: 'pointer' },
  lines: {
    maxHeight: 400,
    overflow: 'auto',
    padding: theme.spacing(2),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
    fontSize: 14,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** Colours and other signs to a terminal. */
// eslint-disable-next-line no-control-regex
const TERMINAL_CODES = /\u001b\[[0-9;]*m/g;

/** What happened in detail, for those who look after the portal. */
export function RunLog(props: { lines: readonly string[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <details>
      <summary className={classes.summary}>{t('run.log')}</summary>
      <pre
        className={classes.lines}
        lang="en"
        // Can be scrolled by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={t('run.log')}
      >
        {props.lines.map(line => line.replace(TERMINAL_CODES, '')).join('\n')}
      </pre>
    </details>
  );
}
