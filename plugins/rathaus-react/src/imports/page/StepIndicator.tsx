import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '../../text/VisuallyHidden';
import { useText } from '../translation/useText';
import { Step, STEPS } from '../lib/steps';

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

/** The way of an import, and where it stands. */
export function StepIndicator(props: { current: Step }) {
  const classes = useStyles();
  const t = useText();
  const position = STEPS.indexOf(props.current);
  return (
    <ol className={classes.list} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => {
        const isCurrent = index === position;
        const isDone = index < position;
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
            {t(`steps.${step}`)}
            {isDone && (
              <VisuallyHidden> ({t('steps.finished')})</VisuallyHidden>
            )}
          </li>
        );
      })}
    </ol>
  );
}
