import { useCallback } from 'react';
import {
  ErrorState,
  formatDate,
  LoadingSkeleton,
  PortalPage,
} from '@rathaus/rathaus-react';
import { useNavigate, useParams } from 'react-router-dom';
import { BoardRoom } from '../../board/context/BoardRoom';
import { useBoardStore } from '../../board/data/useBoardStore';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { MeetingContent } from './MeetingContent';
import { useMeeting } from './useMeeting';

/** A meeting: the agenda, one point after the other, and what came of each. */
export function MeetingPage() {
  const { board = '', meeting: id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const navigate = useNavigate();
  const { store, snapshot } = useBoardStore(board);
  const meeting = useMeeting(board, id);
  const { view } = snapshot;
  const { value } = meeting;
  const open = useCallback(
    (item: string) => navigate(links.item(board, item)),
    [navigate, links, board],
  );
  const error = meeting.error ?? snapshot.error;
  const retry = () => {
    meeting.reload();
    void store.refresh();
  };
  return (
    <PortalPage
      title={value?.title ?? t('meeting.unknown')}
      headline={
        value &&
        [formatDate(value.day), value.place].filter(Boolean).join(' · ')
      }
      breadcrumb={[
        {
          label: view?.board.title ?? t('boards.title'),
          to: links.board(board),
        },
        { label: t('meeting.list'), to: links.meetings(board) },
      ]}
    >
      {error && (
        <ErrorState
          error={error}
          safe={value && t('meeting.safe')}
          onRetry={retry}
        />
      )}
      {!(value && view) && !error && <LoadingSkeleton shape="page" count={2} />}
      {value && view && (
        <BoardRoom store={store} snapshot={snapshot} view={view} open={open}>
          <MeetingContent
            key={id}
            meeting={value}
            onChanged={meeting.replace}
            onReload={meeting.reload}
          />
        </BoardRoom>
      )}
    </PortalPage>
  );
}
