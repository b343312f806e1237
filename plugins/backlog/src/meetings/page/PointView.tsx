import { Ref } from 'react';
import { Meeting } from '@rathaus/plugin-backlog-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import BackIcon from '@material-ui/icons/ArrowBack';
import ForwardIcon from '@material-ui/icons/ArrowForward';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { AgendaPoint, pointTitle } from '../lib/agenda';
import { NoteForm } from '../notes/NoteForm';
import { NoteKeeper } from '../notes/NoteKeeper';
import { NoteView } from '../notes/NoteView';
import { PointFacts } from './PointFacts';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
  title: { hyphens: 'auto', overflowWrap: 'anywhere', outline: 'none' },
  part: {
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  partTitle: { marginBottom: theme.spacing(1.5) },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** Properties of {@link PointView}. */
export interface PointViewProps {
  meeting: Meeting;
  point: AgendaPoint;
  keeper: NoteKeeper;
  headingRef: Ref<HTMLHeadingElement>;
  /** Where the point stands on the agenda, from 0. */
  position: { index: number; total: number };
  onStep(by: 1 | -1): void;
}

/** The point that is talked about: what it is about, what came of it, and the way to the next. */
export function PointView(props: PointViewProps) {
  const { meeting, point, keeper, headingRef, position, onStep } = props;
  const { index, total } = position;
  const classes = useStyles();
  const t = useText();
  const canNote = meeting.mayWrite && meeting.state === 'open';
  return (
    <article className={classes.root}>
      <div>
        <Typography variant="body2" color="textSecondary">
          {t('meeting.position', { number: index + 1, total })}
        </Typography>
        <Typography
          variant="h2"
          className={classes.title}
          tabIndex={-1}
          ref={headingRef}
        >
          {pointTitle(point)}
        </Typography>
      </div>
      {point.kind === 'item' && <PointFacts item={point.item} />}
      <section className={classes.part} aria-labelledby={`${point.id}-note`}>
        <Typography
          id={`${point.id}-note`}
          variant="h3"
          className={classes.partTitle}
        >
          {t('note.title')}
        </Typography>
        {canNote ? (
          <NoteForm keeper={keeper} />
        ) : (
          <NoteView
            note={meeting.notes.find(({ entry }) => entry === point.id)}
          />
        )}
      </section>
      <div className={classes.steps}>
        <Button
          variant="outlined"
          color="primary"
          startIcon={<BackIcon />}
          aria-keyshortcuts="p"
          disabled={index === 0}
          onClick={() => onStep(-1)}
        >
          {t('meeting.previous')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          endIcon={<ForwardIcon />}
          aria-keyshortcuts="n"
          disabled={index === total - 1}
          onClick={() => onStep(1)}
        >
          {t('meeting.next')}
        </Button>
      </div>
      <Typography variant="body2" color="textSecondary">
        {t('meeting.keys')}
      </Typography>
    </article>
  );
}
