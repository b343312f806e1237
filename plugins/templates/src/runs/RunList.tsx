import Link from '@material-ui/core/Link';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  ScaffolderTask,
  ScaffolderTaskStatus,
} from '@backstage/plugin-scaffolder-common';
import {
  formatDateTime,
  StateChip,
  Tone,
  useEntityNames,
  useLanguage,
} from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { titleOf } from '../run/lib/titleOf';

const TONES: Record<ScaffolderTaskStatus, Tone> = {
  open: 'neutral',
  processing: 'info',
  completed: 'success',
  failed: 'danger',
  cancelled: 'warning',
  skipped: 'neutral',
};

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  run: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    minHeight: 48,
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    '&:hover': { background: 'var(--rathaus-surface-sunken)' },
  },
  what: { flex: '1 1 280px', minWidth: 0 },
  title: {
    fontWeight: 600,
    // The whole row leads to the run.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
  },
  when: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  // One below the other, however long the word.
  state: { [theme.breakpoints.up('sm')]: { minWidth: 144 } },
}));

/** Properties of {@link RunList}. */
export interface RunListProps {
  runs: readonly ScaffolderTask[];
  /** Says who started each. */
  withNames: boolean;
}

/** Runs, the newest first. */
export function RunList(props: RunListProps) {
  const { runs, withNames } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const language = useLanguage();
  const starters = runs.flatMap(({ spec }) => spec.user?.ref ?? []);
  const { nameOf } = useEntityNames(withNames ? starters : []);
  return (
    <Paper variant="outlined">
      <ul className={classes.list}>
        {runs.map(run => (
          <li key={run.id} className={classes.run}>
            <div className={classes.what}>
              <Link
                component={RouterLink}
                to={links.run(run.id)}
                className={classes.title}
              >
                {titleOf(run, language) ?? t('run.title')}
              </Link>
            </div>
            {withNames && run.spec.user?.ref && (
              <span>{nameOf(run.spec.user.ref)}</span>
            )}
            <span className={classes.when}>
              {formatDateTime(run.createdAt)}
            </span>
            <span className={classes.state}>
              <StateChip
                tone={TONES[run.status]}
                label={t(`status.${run.status}`)}
              />
            </span>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
