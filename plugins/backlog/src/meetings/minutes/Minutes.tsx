import { Board, Meeting } from '@rathaus/plugin-backlog-common';
import { formatDate } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../../facts/Facts';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { AgendaPoint, pointsOf, pointTitle } from '../lib/agenda';
import { NoteView } from '../notes/NoteView';

const useStyles = makeStyles(theme => ({
  sheet: { maxWidth: 820, overflowWrap: 'anywhere' },
  title: { marginBottom: theme.spacing(2), hyphens: 'auto' },
  // On the screen the head of the page says it.
  onPaper: { display: 'none', '@media print': { display: 'inline' } },
  participants: { whiteSpace: 'pre-line' },
  heading: { margin: theme.spacing(4, 0, 1), hyphens: 'auto' },
  point: {
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '@media print': { breakInside: 'avoid' },
  },
  pointTitle: { marginBottom: theme.spacing(1), hyphens: 'auto' },
}));

/** Properties of {@link Minutes}. */
export interface MinutesProps {
  board: Board;
  meeting: Meeting;
}

/** The sheet itself: who met when, and what came of each point. */
export function Minutes(props: MinutesProps) {
  const { board, meeting } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const points = pointsOf(meeting);
  const notes = new Map(meeting.notes.map(note => [note.entry, note]));
  const titleOf = (point: AgendaPoint) =>
    point.kind === 'item' ? (
      <Link
        component={RouterLink}
        color="inherit"
        to={links.item(board.id, point.item)}
      >
        {pointTitle(point)}
      </Link>
    ) : (
      pointTitle(point)
    );
  return (
    <article className={classes.sheet}>
      <Typography variant="h2" className={classes.title}>
        <span className={classes.onPaper}>{t('minutes.title')}: </span>
        {meeting.title}
      </Typography>
      <Facts
        facts={[
          { name: t('minutes.board'), value: board.title },
          { name: t('meeting.field.day'), value: formatDate(meeting.day) },
          { name: t('meeting.field.place'), value: meeting.place },
          {
            name: t('meeting.field.participants'),
            value: meeting.participants && (
              <span className={classes.participants}>
                {meeting.participants}
              </span>
            ),
          },
        ]}
      />
      {meeting.agenda[0]?.kind !== 'heading' && (
        <Typography variant="h3" className={classes.heading}>
          {t('meeting.agenda')}
        </Typography>
      )}
      {meeting.agenda.map(entry =>
        entry.kind === 'heading' ? (
          <Typography key={entry.id} variant="h3" className={classes.heading}>
            {entry.title}
          </Typography>
        ) : (
          <section key={entry.id} className={classes.point}>
            <Typography variant="h4" className={classes.pointTitle}>
              {points.indexOf(entry) + 1}. {titleOf(entry)}
            </Typography>
            <NoteView note={notes.get(entry.id)} />
          </section>
        ),
      )}
    </article>
  );
}
