import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '../text/VisuallyHidden';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    color: theme.palette.text.secondary,
  },
  current: { color: theme.palette.text.primary, fontWeight: 600 },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 28,
    height: 28,
    borderRadius: 14,
    fontSize: 15,
    background: 'var(--rathaus-surface-sunken)',
  },
  currentMark: {
    color: theme.palette.primary.contrastText,
    background: theme.palette.primary.main,
  },
  doneMark: {
    color: 'var(--rathaus-on-primary-soft)',
    background: 'var(--rathaus-primary-soft)',
  },
}));

/** Properties of {@link StepList}. */
export interface StepListProps {
  /** Names the list for screen readers. */
  label: string;
  /** Titles in the order of the steps; each different from the others. */
  steps: readonly string[];
  /** Position of the current step, from 0. */
  current: number;
  /** Said of the steps before the current one. */
  finished: string;
}

/** The steps of a longer way, and where somebody stands. */
export function StepList(props: StepListProps) {
  const { label, steps, current, finished } = props;
  const classes = useStyles();
  return (
    <ol className={classes.list} aria-label={label}>
      {steps.map((step, index) => {
        const isCurrent = index === current;
        const isDone = index < current;
        return (
          <li
            key={step}
            className={
              isCurrent ? `${classes.step} ${classes.current}` : classes.step
            }
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span
              aria-hidden="true"
              className={[
                classes.mark,
                isCurrent && classes.currentMark,
                isDone && classes.doneMark,
              ]
                .filter(Boolean)
                .join(' ')}
            >
              {isDone ? <CheckIcon fontSize="small" /> : index + 1}
            </span>
            {step}
            {isDone && <VisuallyHidden> ({finished})</VisuallyHidden>}
          </li>
        );
      })}
    </ol>
  );
}
