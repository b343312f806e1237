import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Reorganisation,
  ReorganisationPreview,
  reorganisationSchema,
} from '@rathaus/plugin-scouts-common';
import { ConfirmDialog, TextArea, useLanguage } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { scoutsApiRef } from '../api';
import { FormStack } from '../form/FormStack';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import { movedWords } from './movedWords';

const MAX_NOTE = 1000;

/** Properties of {@link ReorganiseDialog}. */
export interface ReorganiseDialogProps {
  preview: ReorganisationPreview;
  onDone(reorganisation: Reorganisation): void;
  onClose(): void;
}

/** Asks once more before everything of a department moves. */
export function ReorganiseDialog(props: ReorganiseDialogProps) {
  const { preview, onDone, onClose } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(scoutsApiRef);
  const [note, setNote] = useState('');
  const from = preview.fromTitle ?? preview.from;
  const to = preview.toTitle ?? preview.to;
  const move = async () => {
    try {
      onDone(
        await api.reorganise({
          from: preview.from,
          to: preview.to,
          ...(note.trim() && { note }),
        }),
      );
    } catch (error) {
      const failure = readFailure(error, reorganisationSchema);
      throw new Error(
        failure.kind === 'fields'
          ? describeProblems(failure.problems, language)
          : describeError(t, toError(error)),
        { cause: error },
      );
    }
  };
  return (
    <ConfirmDialog
      open
      title={t('reorganisation.confirm.title')}
      confirmLabel={t('reorganisation.do', { to })}
      onConfirm={move}
      onClose={onClose}
    >
      <FormStack>
        <Typography>
          {t('reorganisation.confirm.text', {
            from,
            to,
            what: movedWords(
              {
                entries: preview.entries.length,
                posts: preview.posts.length,
                handovers: preview.handovers,
              },
              t,
            ),
          })}
        </Typography>
        <TextArea
          label={t('reorganisation.note')}
          help={t('reorganisation.noteHelp')}
          maxLength={MAX_NOTE}
          value={note}
          onChange={setNote}
        />
      </FormStack>
    </ConfirmDialog>
  );
}
