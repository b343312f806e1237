import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Meeting, meetingSchema } from '@rathaus/plugin-backlog-common';
import { ConfirmDialog, LinkButton, StateChip } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useBoard } from '../../board/context/BoardContext';
import { describeError, readFailure } from '../../lib/failure';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { AgendaDialog } from '../agenda/AgendaDialog';
import { notedPoints, pointsOf } from '../lib/agenda';
import { meetingApiRef } from '../meetingApi';

/** Properties of {@link MeetingActions}. */
export interface MeetingActionsProps {
  meeting: Meeting;
  /** Saves what was typed; resolves with whether all of it is safe. */
  flush(): Promise<boolean>;
  onChanged(meeting: Meeting): void;
}

/** What can be done with the meeting as a whole. */
export function MeetingActions(props: MeetingActionsProps) {
  const { meeting, flush, onChanged } = props;
  const { id, board, state, mayWrite } = meeting;
  const t = useText();
  const links = useLinks();
  const api = useApi(meetingApiRef);
  const { tell, refresh } = useBoard();
  const [asked, setAsked] = useState<'close' | 'agenda'>();
  const noted = notedPoints(meeting);
  const without = pointsOf(meeting).filter(
    point => !noted.has(point.id),
  ).length;

  /** @throws Error whose message people can read */
  const act = async (step: () => Promise<Meeting>) => {
    try {
      onChanged(await step());
    } catch (error) {
      const failure = readFailure(error, meetingSchema);
      if (failure.kind === 'conflict') {
        onChanged(failure.current);
      }
      throw new Error(describeError(t, toError(error)), { cause: error });
    } finally {
      void refresh();
    }
  };
  const close = async () => {
    if (!(await flush())) {
      throw new Error(t('meeting.unsaved'));
    }
    await act(() => api.closeMeeting(id, meeting.revision));
    tell(t('meeting.closed'));
  };
  const reopen = async () => {
    try {
      await act(() => api.reopenMeeting(id, meeting.revision));
      tell(t('meeting.reopened'));
    } catch (error) {
      tell(toError(error).message);
    }
  };

  return (
    <>
      {state === 'closed' && (
        <StateChip tone="success" label={t('meeting.state.closed')} />
      )}
      {mayWrite && state === 'open' && (
        <>
          <Button
            variant="outlined"
            color="primary"
            onClick={() => setAsked('agenda')}
          >
            {t('meeting.edit')}
          </Button>
          <Button
            variant="outlined"
            color="primary"
            onClick={() => setAsked('close')}
          >
            {t('meeting.close')}
          </Button>
        </>
      )}
      <LinkButton
        variant="outlined"
        color="primary"
        to={links.minutes(board, id)}
      >
        {t('minutes.title')}
      </LinkButton>
      {mayWrite && state === 'closed' && (
        <Button color="primary" onClick={reopen}>
          {t('meeting.reopen')}
        </Button>
      )}
      {asked === 'close' && (
        <ConfirmDialog
          open
          title={t('meeting.closeTitle')}
          confirmLabel={t('meeting.close')}
          onConfirm={close}
          onClose={() => setAsked(undefined)}
        >
          <Typography gutterBottom>{t('meeting.closeText')}</Typography>
          {without > 0 && (
            <Typography>{t('meeting.without', { count: without })}</Typography>
          )}
        </ConfirmDialog>
      )}
      {asked === 'agenda' && (
        <AgendaDialog
          meeting={meeting}
          onSaved={saved => {
            onChanged(saved);
            tell(t('meeting.saved'));
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
