import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  download,
  ErrorState,
  LoadingSkeleton,
  Notice,
  PortalPage,
  UndoSnackbar,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useParams } from 'react-router-dom';
import { backlogApiRef } from '../../api';
import { describeError } from '../../lib/failure';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { meetingApiRef } from '../meetingApi';
import { Minutes } from './Minutes';

const useStyles = makeStyles(theme => ({
  draft: { marginBottom: theme.spacing(3) },
}));

/** The minutes of a meeting, made for the printer and for a file. */
export function MinutesPage() {
  const { board = '', meeting: id = '' } = useParams();
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(meetingApiRef);
  const backlog = useApi(backlogApiRef);
  const [message, setMessage] = useState<string>();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [view, meeting] = await Promise.all([
        backlog.getBoard(board, { signal }),
        api.getMeeting(id, { signal }),
      ]);
      return { view, meeting };
    },
    [api, backlog, board, id],
  );
  const { value, error, reload } = useLoad(load);
  const fetchFile = async () => {
    try {
      download(await api.getMinutes(id), `protokoll-${value?.meeting.day}.md`);
    } catch (reason) {
      setMessage(describeError(t, toError(reason)));
    }
  };
  return (
    <PortalPage
      title={t('minutes.title')}
      screenOnlyHeader
      documentTitle={
        value && t('minutes.documentTitle', { title: value.meeting.title })
      }
      breadcrumb={[
        {
          label: value?.view.board.title ?? t('boards.title'),
          to: links.board(board),
        },
        { label: t('meeting.list'), to: links.meetings(board) },
        {
          label: value?.meeting.title ?? t('meeting.unknown'),
          to: links.meeting(board, id),
        },
      ]}
      actions={
        value && (
          <>
            <Button
              variant="contained"
              color="primary"
              startIcon={<PrintIcon />}
              onClick={() => window.print()}
            >
              {t('minutes.print')}
            </Button>
            <Button
              variant="outlined"
              color="primary"
              startIcon={<DownloadIcon />}
              onClick={fetchFile}
            >
              {t('minutes.markdown')}
            </Button>
          </>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!value && !error && <LoadingSkeleton shape="page" count={1} />}
      {value && (
        <>
          {value.meeting.state === 'open' && (
            <Notice tone="info" className={classes.draft}>
              {t('minutes.draft')}
            </Notice>
          )}
          <Minutes board={value.view.board} meeting={value.meeting} />
        </>
      )}
      <UndoSnackbar message={message} onClose={() => setMessage(undefined)} />
    </PortalPage>
  );
}
