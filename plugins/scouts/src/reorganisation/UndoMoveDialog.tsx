import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Reorganisation } from '@rathaus/plugin-scouts-common';
import { ConfirmDialog } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { scoutsApiRef } from '../api';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';

/** Properties of {@link UndoMoveDialog}. */
export interface UndoMoveDialogProps {
  move: Reorganisation;
  onDone(move: Reorganisation): void;
  /** The list may no longer be what it was. */
  onFailed(): void;
  onClose(): void;
}

/** Asks before a move is undone. */
export function UndoMoveDialog(props: UndoMoveDialogProps) {
  const { move, onDone, onFailed, onClose } = props;
  const t = useText();
  const api = useApi(scoutsApiRef);
  const names = {
    from: move.fromTitle ?? move.from,
    to: move.toTitle ?? move.to,
  };
  const undo = async () => {
    try {
      onDone(await api.undoReorganisation(move.id, move.revision));
    } catch (cause) {
      onFailed();
      throw new Error(describeError(t, toError(cause)), { cause });
    }
  };
  return (
    <ConfirmDialog
      open
      title={t('reorganisation.undo.title')}
      confirmLabel={t('reorganisation.undo')}
      onConfirm={undo}
      onClose={onClose}
    >
      <Typography gutterBottom>
        {t('reorganisation.list.line', names)}
      </Typography>
      <Typography>
        {t('reorganisation.undo.text', { from: names.from })}
      </Typography>
    </ConfirmDialog>
  );
}
