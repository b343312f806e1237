import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  MAX_AGENDA,
  Meeting,
  meetingSchema,
} from '@rathaus/plugin-backlog-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  ConfirmDialog,
  FormStack,
  Notice,
  useLanguage,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useBoard } from '../../board/context/BoardContext';
import {
  describeError,
  describeProblems,
  readFailure,
} from '../../lib/failure';
import { useText } from '../../translations/useText';
import { agendaInput } from '../lib/agenda';
import { headInput, headOf } from '../lib/meetingHead';
import { meetingApiRef } from '../meetingApi';
import { AgendaLines } from './AgendaLines';
import { HeadFields } from './HeadFields';
import { NewLines } from './NewLines';

/** Properties of {@link AgendaDialog}. */
export interface AgendaDialogProps {
  meeting: Meeting;
  onSaved(meeting: Meeting): void;
  onClose(): void;
}

/** The agenda of a meeting and what stands above it, to change. */
export function AgendaDialog(props: AgendaDialogProps) {
  const { onSaved, onClose } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(meetingApiRef);
  const { cards } = useBoard();
  // Somebody else may have been faster; then the next attempt stands on what they saved.
  const [base, setBase] = useState(props.meeting);
  const [head, setHead] = useState(() => headOf(props.meeting));
  const [agenda, setAgenda] = useState(props.meeting.agenda);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [overtaken, setOvertaken] = useState(false);
  const ofAgenda = problems.filter(({ path }) => path.startsWith('agenda'));

  const save = async () => {
    setProblems([]);
    try {
      onSaved(
        await api.updateMeeting(
          base.id,
          { ...headInput(head), agenda: agendaInput(agenda) },
          base.revision,
        ),
      );
      return true;
    } catch (error) {
      const failure = readFailure(error, meetingSchema);
      switch (failure.kind) {
        case 'conflict':
          setBase(failure.current);
          setOvertaken(true);
          return false;
        case 'fields':
          setProblems(failure.problems);
          return false;
        default:
          throw new Error(describeError(t, toError(error)), { cause: error });
      }
    }
  };

  return (
    <ConfirmDialog
      open
      title={t('meeting.edit')}
      confirmLabel={t('meeting.save')}
      confirmDisabled={head.title.trim() === '' || head.day === ''}
      onConfirm={save}
      onClose={onClose}
    >
      <FormStack>
        <div role="alert">
          {overtaken && (
            <Notice
              tone="warning"
              title={t('conflict.title')}
              actions={
                <Button
                  variant="outlined"
                  onClick={() => {
                    setHead(headOf(base));
                    setAgenda(base.agenda);
                  }}
                >
                  {t('meeting.takeTheirs')}
                </Button>
              }
            >
              {t('meeting.overtaken')}
            </Notice>
          )}
        </div>
        <AgendaLines agenda={agenda} onChange={setAgenda} />
        {ofAgenda.length > 0 && (
          <FormHelperText error>
            {describeProblems(ofAgenda, language)}
          </FormHelperText>
        )}
        {agenda.length < MAX_AGENDA && (
          <NewLines
            cards={cards}
            agenda={agenda}
            onAdd={line => setAgenda([...agenda, line])}
          />
        )}
        <HeadFields head={head} problems={problems} onChange={setHead} />
      </FormStack>
    </ConfirmDialog>
  );
}
