import { ConfirmDialog, formatDateTime } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useText } from '../../translations/useText';
import { useBoard } from '../context/BoardContext';
import { useFocusOnCard } from './useFocusOnCard';
import { MoveConflict } from './useMoves';

/** Properties of {@link MoveConflictDialog}. */
export interface MoveConflictDialogProps {
  conflict: MoveConflict;
  onClose(): void;
}

/** Somebody else was faster: says what is there now and offers the move again, on top of that. */
export function MoveConflictDialog(props: MoveConflictDialogProps) {
  const { conflict, onClose } = props;
  const { current, wanted } = conflict;
  const t = useText();
  const { cards, words, move } = useBoard();
  useFocusOnCard(current.id);
  const isThere = (id: string | null | undefined) =>
    cards.some(card => card.id === id && card.column === wanted.column);
  // Where the neighbours are gone, the column itself was meant.
  const place =
    isThere(wanted.after) || isThere(wanted.before)
      ? wanted
      : { column: wanted.column };
  const isPossible =
    !current.deletedAt && current.allowedActions.includes('move');
  return (
    <ConfirmDialog
      open
      title={t('move.conflict.title')}
      confirmLabel={t('move.conflict.again', {
        column: words.column(wanted.column),
      })}
      confirmDisabled={!isPossible}
      onConfirm={() => move(current.id, place)}
      onClose={onClose}
    >
      <Typography gutterBottom>
        {t('move.conflict.what', {
          item: `${current.number} ${current.fields.title}`,
        })}
      </Typography>
      <Typography>
        {current.deletedAt
          ? t('move.conflict.deleted')
          : t('move.conflict.now', {
              column: words.column(current.column),
              when: formatDateTime(current.updatedAt),
            })}
      </Typography>
    </ConfirmDialog>
  );
}
