import { OfficeTask } from '@rathaus/plugin-scouts-common';
import {
  formatElapsed,
  formatNumber,
  today,
  useLanguage,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { daysBetween } from '../lib/days';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { taskAddress } from './lib/taskAddress';

const DAY_MS = 86_400_000;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  task: {
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  link: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    minHeight: 48,
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: 600, textDecoration: 'underline' },
}));

/** Things to do, the oldest first; each leads to where it is done. */
export function TaskList(props: { tasks: readonly OfficeTask[] }) {
  const classes = useStyles();
  const t = useText();
  const language = useLanguage();
  const links = useLinks();
  const waiting = (since: string) => {
    const days = daysBetween(today(new Date(since)), today());
    return days < 1
      ? t('worklist.sinceToday')
      : t('worklist.since', {
          duration: formatElapsed(days * DAY_MS, language),
        });
  };
  return (
    <ul className={classes.list}>
      {props.tasks.map(task => (
        <li key={`${task.kind} ${task.subject}`} className={classes.task}>
          <Link
            component={RouterLink}
            to={taskAddress(task, links)}
            className={classes.link}
            underline="none"
          >
            <span className={classes.title}>
              {t(`worklist.task.${task.kind}`)}
            </span>
            <Typography component="span" variant="body2" color="textSecondary">
              {[
                task.departmentTitle ?? task.department,
                task.personName,
                task.entryCount !== undefined &&
                  t('handover.entries', {
                    count: task.entryCount,
                    number: formatNumber(task.entryCount),
                  }),
                waiting(task.since),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Link>
        </li>
      ))}
    </ul>
  );
}
