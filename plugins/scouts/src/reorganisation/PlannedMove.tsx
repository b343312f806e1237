import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Department,
  Reorganisation,
  reorganisationSchema,
} from '@rathaus/plugin-scouts-common';
import {
  classifyError,
  ConfirmDialog,
  EmptyState,
  ErrorState,
  FormStack,
  LoadingSkeleton,
  SectionCard,
  TextArea,
  useLanguage,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import { moveWords } from './lib/moveWords';
import { MovePreview } from './MovePreview';

const MAX_NOTE = 1000;

/** Properties of {@link PlannedMove}. */
export interface PlannedMoveProps {
  /** Full group ref. */
  from: string;
  to: Department;
  note: string;
  onNote(note: string): void;
  onDone(move: Reorganisation): void;
}

/** What would move between two departments, and the button that moves it. */
export function PlannedMove(props: PlannedMoveProps) {
  const { from, to, note, onNote, onDone } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(scoutsApiRef);
  const [isAsking, setIsAsking] = useState(false);
  const load = useCallback(
    (signal: AbortSignal) =>
      api.previewReorganisation({ from, to: to.ref }, { signal }),
    [api, from, to.ref],
  );
  const { value: preview, error, reload } = useLoad(load);

  const move = async () => {
    try {
      onDone(
        await api.reorganise({
          from,
          to: to.ref,
          ...(note.trim() && { note }),
        }),
      );
    } catch (cause) {
      const failure = readFailure(cause, reorganisationSchema);
      if (failure.kind === 'fields') {
        throw new Error(describeProblems(failure.problems, language), {
          cause,
        });
      }
      const reason = toError(cause);
      throw new Error(
        classifyError(reason) === 'conflict'
          ? t('reorganisation.conflict')
          : describeError(t, reason),
        { cause },
      );
    }
  };

  if (error) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (!preview) {
    return <LoadingSkeleton shape="list" count={3} />;
  }
  const what = moveWords(t, {
    entries: preview.entries.length,
    posts: preview.posts.length,
    handovers: preview.handovers,
  });
  return (
    <FormStack>
      <SectionCard title={t('reorganisation.preview')}>
        {what ? (
          <MovePreview preview={preview} />
        ) : (
          <EmptyState>{t('reorganisation.preview.nothing')}</EmptyState>
        )}
      </SectionCard>
      {what && (
        <>
          <TextArea
            label={t('reorganisation.note')}
            help={t('reorganisation.noteHelp')}
            maxLength={MAX_NOTE}
            value={note}
            onChange={onNote}
          />
          <div>
            <Button
              variant="contained"
              color="primary"
              onClick={() => setIsAsking(true)}
            >
              {t('reorganisation.do', { to: to.title })}
            </Button>
          </div>
          <ConfirmDialog
            open={isAsking}
            title={t('reorganisation.confirm.title')}
            confirmLabel={t('reorganisation.do', { to: to.title })}
            onConfirm={move}
            onClose={() => setIsAsking(false)}
          >
            <Typography>
              {t('reorganisation.confirm.text', {
                from: preview.fromTitle ?? from,
                to: to.title,
                what,
              })}
            </Typography>
          </ConfirmDialog>
        </>
      )}
    </FormStack>
  );
}
