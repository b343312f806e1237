import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Snackbar from '@material-ui/core/Snackbar';
import CloseIcon from '@material-ui/icons/Close';
import { rathausReactTranslationRef } from '../translation/ref';

/** How long a message stays when nobody touches it, in milliseconds; it waits while the pointer or the focus is on it. */
const STAY_MS = 10_000;

/** Properties of {@link UndoSnackbar}. */
export interface UndoSnackbarProps {
  /** What has happened, for example "Eintrag gespeichert."; the snackbar is open while there is one. */
  message: string | undefined;
  /** Adds the way back. */
  onUndo?: () => void;
  /** Replaces "Rückgängig machen". */
  undoLabel?: string;
  onClose: () => void;
}

/** Tells that something is done and offers to take it back. */
export function UndoSnackbar(props: UndoSnackbarProps) {
  const { message, onUndo, undoLabel, onClose } = props;
  const { t } = useTranslationRef(rathausReactTranslationRef);
  return (
    <Snackbar
      open={message !== undefined}
      message={message}
      autoHideDuration={STAY_MS}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      ContentProps={{ role: 'status' }}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') {
          onClose();
        }
      }}
      action={
        <>
          {onUndo && (
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                onUndo();
                onClose();
              }}
            >
              {undoLabel ?? t('snackbar.undo')}
            </Button>
          )}
          <IconButton
            color="inherit"
            size="small"
            aria-label={t('snackbar.close')}
            onClick={onClose}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </>
      }
    />
  );
}
