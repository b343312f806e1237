import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { UndoSnackbarProps } from '@rathaus/rathaus-react';
import { describeError } from '../../lib/failure';
import { useText } from '../../translations/useText';

/** What somebody is told after a step, and the way back. */
export interface Notices {
  snackbar: UndoSnackbarProps;
  tell(message: string, undo?: () => Promise<void>): void;
}

/** Says that a step is done, offers to take it back once, and says what came of that. */
export function useNotices(): Notices {
  const t = useText();
  const [notice, setNotice] = useState<{
    message: string;
    undo?: () => Promise<void>;
  }>();
  const tell = useCallback(
    (message: string, undo?: () => Promise<void>) =>
      setNotice({ message, undo }),
    [],
  );
  const takeBack = async (undo: () => Promise<void>) => {
    try {
      await undo();
      setNotice({ message: t('common.undone') });
    } catch (error) {
      setNotice({
        message: t('common.undoFailed', {
          reason: describeError(t, toError(error)),
        }),
      });
    }
  };
  const undo = notice?.undo;
  return {
    tell,
    snackbar: {
      message: notice?.message,
      onUndo: undo && (() => takeBack(undo)),
      // The message of an undo must not be closed by the click that asked for it.
      onClose: () => setNotice(old => (old === notice ? undefined : old)),
    },
  };
}
