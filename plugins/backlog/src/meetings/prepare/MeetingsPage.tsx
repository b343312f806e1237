import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { MeetingList } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  formatDate,
  LoadingSkeleton,
  PortalPage,
  StateChip,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { backlogApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { meetingApiRef } from '../meetingApi';
import { PrepareDialog } from './PrepareDialog';

/** Years of meetings; older ones on the next page. */
const PAGE_SIZE = 100;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  meeting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 600, overflowWrap: 'anywhere', hyphens: 'auto' },
  facts: { flex: '1 1 200px' },
  pages: {
    display: 'flex',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** The meetings about a board, and the way to a new one. */
export function MeetingsPage() {
  const { board: id = '' } = useParams();
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(meetingApiRef);
  const backlog = useApi(backlogApiRef);
  const [offset, setOffset] = useState(0);
  const [preparing, setPreparing] = useState(false);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [view, meetings] = await Promise.all([
        backlog.getBoard(id, { signal }),
        api.getMeetings(id, { offset, limit: PAGE_SIZE }, { signal }),
      ]);
      return { view, meetings };
    },
    [api, backlog, id, offset],
  );
  const { value, error, reload } = useLoad(load);
  const meetings = value?.meetings;
  const prepare = meetings?.mayWrite && (
    <Button
      variant="contained"
      color="primary"
      startIcon={<AddIcon />}
      onClick={() => setPreparing(true)}
    >
      {t('prepare.open')}
    </Button>
  );
  return (
    <PortalPage
      title={t('meeting.list')}
      subtitle={t('meeting.listHelp')}
      breadcrumb={[
        {
          label: value?.view.board.title ?? t('boards.title'),
          to: links.board(id),
        },
      ]}
      actions={prepare}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!value && !error && <LoadingSkeleton shape="list" count={4} />}
      {meetings?.totalItems === 0 && (
        <EmptyState>{t('meeting.none')}</EmptyState>
      )}
      <ul className={classes.list}>
        {meetings?.items.map(meeting => (
          <li key={meeting.id} className={classes.meeting}>
            <MeetingEntry
              meeting={meeting}
              to={links.meeting(id, meeting.id)}
            />
          </li>
        ))}
      </ul>
      {meetings && meetings.totalItems > PAGE_SIZE && (
        <div className={classes.pages}>
          <Button
            variant="outlined"
            disabled={offset === 0}
            onClick={() => setOffset(offset - PAGE_SIZE)}
          >
            {t('meeting.newer')}
          </Button>
          <Button
            variant="outlined"
            disabled={offset + PAGE_SIZE >= meetings.totalItems}
            onClick={() => setOffset(offset + PAGE_SIZE)}
          >
            {t('meeting.older')}
          </Button>
        </div>
      )}
      {value && preparing && (
        <PrepareDialog view={value.view} onClose={() => setPreparing(false)} />
      )}
    </PortalPage>
  );
}

function MeetingEntry(props: {
  meeting: MeetingList['items'][number];
  to: string;
}) {
  const { day, title, place, points, state } = props.meeting;
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <time dateTime={day}>{formatDate(day)}</time>
      <Link className={classes.title} component={RouterLink} to={props.to}>
        {title}
      </Link>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.facts}
      >
        {[place, t('meeting.points', { count: points })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <StateChip
        tone={state === 'open' ? 'info' : 'success'}
        label={t(`meeting.state.${state}`)}
      />
    </>
  );
}
