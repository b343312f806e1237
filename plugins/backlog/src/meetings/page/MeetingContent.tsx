import { useCallback, useEffect, useRef } from 'react';
import { Meeting, Note } from '@rathaus/plugin-backlog-common';
import { EmptyState, LinkButton } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../../board/context/BoardContext';
import { useLinks, VIEW_PARAM } from '../../routes';
import { useText } from '../../translations/useText';
import { notedPoints } from '../lib/agenda';
import { useNoteKeepers } from '../notes/useNoteKeepers';
import { AgendaNav } from './AgendaNav';
import { MeetingActions } from './MeetingActions';
import { PointView } from './PointView';
import { stepOfKey } from './shortcuts';
import { usePoint } from './usePoint';

const useStyles = makeStyles(theme => ({
  root: { outline: 'none' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(3),
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: '300px minmax(0, 1fr)',
    },
  },
}));

/** Properties of {@link MeetingContent}. */
export interface MeetingContentProps {
  meeting: Meeting;
  /** Told what the meeting is after a step taken here. */
  onChanged(meeting: Meeting): void;
  /** Reads the meeting anew. */
  onReload(): void;
}

/** The agenda and the point that is talked about. */
export function MeetingContent(props: MeetingContentProps) {
  const { meeting, onChanged, onReload } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const { board } = useBoard();
  const current = usePoint(meeting);
  const { point, points, index, step } = current;
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(meeting);
  latest.current = meeting;
  const onSaved = useCallback(
    (note: Note) => {
      const { notes } = latest.current;
      onChanged({
        ...latest.current,
        notes: [...notes.filter(({ entry }) => entry !== note.entry), note],
      });
    },
    [onChanged],
  );
  const keepers = useNoteKeepers(meeting, onSaved);
  const { flush } = keepers;
  const id = point?.id;
  const before = useRef(id);

  useEffect(() => {
    if (before.current !== id) {
      before.current = id;
      // Those who hear the page are told of the new point, and what others noted about it is shown.
      heading.current?.focus();
      void flush().then(onReload);
    }
  }, [id, flush, onReload]);

  return (
    // Keys work where the focus lies in here only, so that they never get in the way of assistive technology.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes.root}
      tabIndex={-1}
      onKeyDown={event => {
        const by = stepOfKey(event);
        if (by) {
          step(by);
        }
      }}
    >
      <div className={classes.bar}>
        <MeetingActions meeting={meeting} flush={flush} onChanged={onChanged} />
        {meeting.previousDay && (
          <LinkButton
            color="primary"
            to={links.board(board.id, {
              [VIEW_PARAM]: 'aenderungen',
              seit: meeting.previousDay,
            })}
          >
            {t('meeting.changes')}
          </LinkButton>
        )}
      </div>
      {point ? (
        <div className={classes.columns}>
          <AgendaNav
            meeting={meeting}
            noted={notedPoints(meeting)}
            current={point.id}
            hrefOf={current.hrefOf}
          />
          <PointView
            key={point.id}
            meeting={meeting}
            point={point}
            keeper={keepers.of(point.id)}
            headingRef={heading}
            position={{ index, total: points.length }}
            onStep={step}
          />
        </div>
      ) : (
        <EmptyState>{t('meeting.emptyAgenda')}</EmptyState>
      )}
    </div>
  );
}
