import { formatDate, VisuallyHidden } from '@rathaus/rathaus-react';
import DoneIcon from '@material-ui/icons/CheckCircle';
import CurrentIcon from '@material-ui/icons/RadioButtonChecked';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { WayPoint } from './lib/wayIntoOffice';

const ICONS = { done: DoneIcon, current: CurrentIcon, open: OpenIcon };

const useStyles = makeStyles(theme => ({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
  },
  step: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(1) },
  done: { '& svg': { color: 'var(--bui-fg-positive)' } },
  current: {
    fontWeight: 600,
    '& svg': { color: theme.palette.primary.main },
  },
  open: { color: theme.palette.text.secondary },
  date: {
    display: 'block',
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));

/** The way into an office: what is done, what comes next. */
export function WaySteps(props: { points: WayPoint[]; title: string }) {
  const { points, title } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <ol className={classes.steps} aria-label={t('department.steps', { title })}>
      {points.map(({ step, status, at }) => {
        const Icon = ICONS[status];
        return (
          <li
            key={step}
            className={`${classes.step} ${classes[status]}`}
            aria-current={status === 'current' ? 'step' : undefined}
          >
            <Icon aria-hidden="true" />
            <span>
              {t(`department.step.${step}`)}
              <VisuallyHidden>
                {' '}
                ({t(`department.step.${status}`)})
              </VisuallyHidden>
              {at && (
                <time dateTime={at} className={classes.date}>
                  {formatDate(at)}
                </time>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
