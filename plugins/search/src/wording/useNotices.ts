import { useCallback, useState } from 'react';
import { UndoSnackbarProps } from '@rathaus/rathaus-react';
import { describeFailure } from './lib/failure';
import { useText } from './translations/useText';

/** Says that something is done, with the way back. */
export type Tell = (message: string, undo?: () => Promise<void>) => void;

/** What somebody is told after a step, and the way back, which can be gone once. */
export function useNotices(): { snackbar: UndoSnackbarProps; tell: Tell } {
  const t = useText();
  const [notice, setNotice] = useState<{
    message: string;
    undo?: () => Promise<void>;
  }>();
  const tell = useCallback<Tell>(
    (message, undo) => setNotice({ message, undo }),
    [],
  );
  const takeBack = async (undo: () => Promise<void>) => {
    try {
      await undo();
      setNotice({ message: t('undone') });
    } catch (error) {
      const reason = describeFailure(t, error);
      setNotice({ message: t('notUndone', { reason }) });
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
