import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { PostView } from '@rathaus/plugin-scouts-common';
import { UndoSnackbarProps } from '@rathaus/rathaus-react';
import { scoutsApiRef } from '../api';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';
import { sendStep, undoOf } from './commands';
import { StepResult } from './StepDialog';

/** What somebody is told after a step, and the way back. */
export interface UndoableSteps {
  snackbar: UndoSnackbarProps;
  /** A step is done. */
  tell(result: StepResult): void;
  /** Something else is done. */
  say(message: string): void;
}

/**
 * Tells that a step is done and takes it back on request.
 *
 * @param onChanged - told the post after a step was taken back; nothing when that failed, and what is there now is unknown
 */
export function useUndoableSteps(
  onChanged: (post?: PostView) => void,
): UndoableSteps {
  const t = useText();
  const api = useApi(scoutsApiRef);
  const [notice, setNotice] = useState<{
    message: string;
    back?: StepResult;
  }>();

  const undo = async ({ command, before, after }: StepResult) => {
    const back = undoOf(command, before, after);
    if (!back) {
      return;
    }
    try {
      onChanged(await sendStep(api, after, back));
      setNotice({ message: t('common.undone') });
    } catch (error) {
      setNotice({
        message: t('common.undoFailed', {
          reason: describeError(t, toError(error)),
        }),
      });
      onChanged();
    }
  };

  const tell = useCallback((result: StepResult) => {
    const { command, before, after, message } = result;
    setNotice({
      message,
      ...(undoOf(command, before, after) && { back: result }),
    });
  }, []);
  const say = useCallback((message: string) => setNotice({ message }), []);
  const back = notice?.back;
  return {
    tell,
    say,
    snackbar: {
      message: notice?.message,
      onUndo: back && (() => undo(back)),
      // The message of an undo must not be closed by the click that asked for it.
      onClose: () => setNotice(old => (old === notice ? undefined : old)),
    },
  };
}
