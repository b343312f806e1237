import { useId, useState } from 'react';
import { Meeting } from '@rathaus/plugin-backlog-common';
import { useNarrowScreen, VisuallyHidden } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../../translations/useText';
import { pointsOf, pointTitle } from '../lib/agenda';

const useStyles = makeStyles(theme => ({
  progress: { marginBottom: theme.spacing(1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  heading: {
    fontWeight: 600,
    padding: theme.spacing(1.5, 1, 0.5),
    overflowWrap: 'anywhere',
  },
  point: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    minHeight: 40,
    padding: theme.spacing(1),
    borderRadius: 8,
  },
  current: { background: 'var(--rathaus-surface-sunken)', fontWeight: 600 },
  name: {
    flex: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    color: 'inherit',
  },
  mark: { flex: 'none', lineHeight: 0, '& svg': { fontSize: 20 } },
}));

/** Properties of {@link AgendaNav}. */
export interface AgendaNavProps {
  meeting: Meeting;
  /** Ids of the points that something is noted about. */
  noted: ReadonlySet<string>;
  /** Id of the point that the page is at. */
  current: string;
  /** Address of the page at a point. */
  hrefOf(id: string): string;
}

/** The agenda, with what is noted already; on a narrow screen on request. */
export function AgendaNav(props: AgendaNavProps) {
  const { meeting, noted, current, hrefOf } = props;
  const classes = useStyles();
  const t = useText();
  const isNarrow = useNarrowScreen();
  const [open, setOpen] = useState(false);
  const id = useId();
  const points = pointsOf(meeting);
  const progress = t('meeting.progress', {
    count: points.filter(point => noted.has(point.id)).length,
    total: points.length,
  });
  const list = (
    <ol className={classes.list}>
      {meeting.agenda.map(entry =>
        entry.kind === 'heading' ? (
          <li key={entry.id} className={classes.heading}>
            {entry.title}
          </li>
        ) : (
          <li
            key={entry.id}
            className={
              entry.id === current
                ? `${classes.point} ${classes.current}`
                : classes.point
            }
          >
            <span>{points.indexOf(entry) + 1}.</span>
            <Link
              className={classes.name}
              component={RouterLink}
              to={hrefOf(entry.id)}
              aria-current={entry.id === current ? 'step' : undefined}
              onClick={() => setOpen(false)}
            >
              {pointTitle(entry)}
              {noted.has(entry.id) && (
                <VisuallyHidden>, {t('meeting.noted')}</VisuallyHidden>
              )}
            </Link>
            <span className={classes.mark} aria-hidden="true">
              {noted.has(entry.id) && <CheckIcon color="primary" />}
            </span>
          </li>
        ),
      )}
    </ol>
  );
  return (
    <nav aria-label={t('meeting.agenda')}>
      {isNarrow ? (
        <>
          <Button
            fullWidth
            variant="outlined"
            color="primary"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t('meeting.agendaWith', { progress })}
          </Button>
          <div id={id} hidden={!open}>
            {list}
          </div>
        </>
      ) : (
        <>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.progress}
          >
            {progress}
          </Typography>
          {list}
        </>
      )}
    </nav>
  );
}
