import { ReactElement } from 'react';
import CancelledIcon from '@material-ui/icons/Block';
import CircularProgress from '@material-ui/core/CircularProgress';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import FailedIcon from '@material-ui/icons/ErrorOutline';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import SkippedIcon from '@material-ui/icons/RemoveCircleOutline';
import { makeStyles } from '@material-ui/core/styles';
import { ScaffolderTaskStatus } from '@backstage/plugin-scaffolder-common';
import { VisuallyHidden } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { RunStep } from './lib/runState';

const ICONS: Record<ScaffolderTaskStatus, ReactElement> = {
  open: <OpenIcon />,
  processing: <CircularProgress size={20} thickness={5} />,
  completed: <DoneIcon />,
  failed: <FailedIcon />,
  cancelled: <CancelledIcon />,
  skipped: <SkippedIcon />,
};

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    padding: theme.spacing(1, 0),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '24px minmax(0, 1fr)',
    },
  },
  icon: {
    display: 'inline-flex',
    justifyContent: 'center',
    color: theme.palette.text.secondary,
  },
  completed: { color: 'var(--bui-positive-fg-subdued)' },
  failed: { color: 'var(--bui-negative-fg-subdued)' },
  name: { overflowWrap: 'anywhere', hyphens: 'auto' },
  current: { fontWeight: 600 },
  status: {
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { gridColumn: 2 },
  },
}));

/** The steps of a run with their states; what changes is announced. */
export function RunSteps(props: { steps: readonly RunStep[] }) {
  const { steps } = props;
  const classes = useStyles();
  const t = useText();
  const current = steps.findIndex(({ status }) => status === 'processing');
  return (
    <>
      <ol className={classes.list} aria-label={t('run.steps')}>
        {steps.map(({ id, name, status, made }) => (
          <li
            key={id}
            className={classes.step}
            aria-current={status === 'processing' ? 'step' : undefined}
          >
            <span
              aria-hidden="true"
              className={[
                classes.icon,
                status === 'completed' && classes.completed,
                status === 'failed' && classes.failed,
              ]
                .filter(Boolean)
                .join(' ')}
            >
              {ICONS[status]}
            </span>
            <span
              className={
                status === 'processing' || status === 'failed'
                  ? `${classes.name} ${classes.current}`
                  : classes.name
              }
            >
              {name}
            </span>
            <span className={classes.status}>
              {t(
                status === 'completed' && made && made.outcome !== 'done'
                  ? `outcome.${made.outcome}`
                  : `step.${status}`,
              )}
            </span>
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">
          {current >= 0 &&
            t('run.progress', {
              number: current + 1,
              count: steps.length,
              name: steps[current].name,
            })}
        </span>
      </VisuallyHidden>
    </>
  );
}
