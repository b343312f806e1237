import { useMemo, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  BoardView,
  MAX_AGENDA,
  meetingSchema,
} from '@rathaus/plugin-backlog-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  ConfirmDialog,
  FormStack,
  SelectField,
  today,
} from '@rathaus/rathaus-react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useBoardWords } from '../../board/context/useBoardWords';
import { describeError, readFailure } from '../../lib/failure';
import { useLinks } from '../../routes';
import { useSavedViews } from '../../savedViews/useSavedViews';
import { useText } from '../../translations/useText';
import { HeadFields } from '../agenda/HeadFields';
import { agendaSources } from '../lib/agendaSources';
import { headInput, MeetingHead } from '../lib/meetingHead';
import { meetingApiRef } from '../meetingApi';

/** Properties of {@link PrepareDialog}. */
export interface PrepareDialogProps {
  view: BoardView;
  onClose(): void;
}

/** A new meeting, with what a filter shows on its agenda. */
export function PrepareDialog(props: PrepareDialogProps) {
  const { view, onClose } = props;
  const { board, items: cards } = view;
  const t = useText();
  const links = useLinks();
  const navigate = useNavigate();
  const api = useApi(meetingApiRef);
  const [params] = useSearchParams();
  const { cardWords } = useBoardWords(view);
  const saved = useSavedViews(board.id, true);
  const day = today();
  const [head, setHead] = useState<MeetingHead>(() => ({
    title: t('prepare.title', { board: board.title }),
    day,
    place: '',
    participants: '',
  }));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [chosen, setChosen] = useState<string>();
  const sources = useMemo(
    () =>
      agendaSources(cards, params, saved.value?.items ?? [], {
        board,
        today: day,
        nameOf: cardWords.entity,
        t,
      }),
    [cards, params, saved.value, board, day, cardWords, t],
  );
  // Without a filter nobody meant anything yet.
  const first = sources[0].value === 'filter' ? 'filter' : 'none';
  const source =
    sources.find(({ value }) => value === (chosen ?? first)) ?? sources[0];
  const tooMany = source.items.length > MAX_AGENDA;

  const create = async () => {
    setProblems([]);
    try {
      const meeting = await api.createMeeting(board.id, {
        ...headInput(head),
        items: source.items,
      });
      navigate(links.meeting(board.id, meeting.id));
      return true;
    } catch (error) {
      const failure = readFailure(error, meetingSchema);
      if (failure.kind === 'fields') {
        setProblems(failure.problems);
        if (failure.problems.some(({ path }) => path.startsWith('items'))) {
          throw new Error(t('prepare.changed'), { cause: error });
        }
        return false;
      }
      throw new Error(describeError(t, toError(error)), { cause: error });
    }
  };

  return (
    <ConfirmDialog
      open
      title={t('prepare.open')}
      confirmLabel={t('prepare.confirm')}
      confirmDisabled={tooMany || head.title.trim() === '' || head.day === ''}
      onConfirm={create}
      onClose={onClose}
    >
      <FormStack>
        <SelectField
          label={t('prepare.source')}
          help={t('prepare.sourceHelp')}
          error={
            tooMany
              ? t('prepare.tooMany', {
                  maximum: MAX_AGENDA,
                  number: source.items.length,
                })
              : undefined
          }
          value={source.value}
          options={sources}
          onChange={setChosen}
        />
        <HeadFields head={head} problems={problems} onChange={setHead} />
      </FormStack>
    </ConfirmDialog>
  );
}
