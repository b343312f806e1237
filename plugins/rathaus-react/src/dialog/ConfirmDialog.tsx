import { ReactNode, useEffect, useId, useState } from 'react';
import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';

const useStyles = makeStyles(theme => ({
  title: { padding: theme.spacing(3, 3, 1), hyphens: 'auto' },
  content: { paddingTop: 0 },
  actions: { padding: theme.spacing(2, 3, 3), flexWrap: 'wrap' },
  failure: { color: theme.palette.error.main, marginTop: theme.spacing(2) },
}));

/** Properties of {@link ConfirmDialog}. */
export interface ConfirmDialogProps {
  open: boolean;
  /** The question, for example "Eintrag zurückziehen?". */
  title: string;
  /** What will happen, and how it can be taken back. */
  children?: ReactNode;
  /** Says what happens, for example "Eintrag zurückziehen"; never "OK". */
  confirmLabel: string;
  /** Keeps the button off while something is missing. */
  confirmDisabled?: boolean;
  /**
   * May take its time; the dialog stays open meanwhile, shows a failure, and closes after success. `false` keeps it open
   * without a word of its own: what has to be looked at stands in its content.
   */
  onConfirm: () => void | boolean | Promise<void | boolean>;
  onClose: () => void;
}

/** Asks before a step that matters. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, onConfirm, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const titleId = useId();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    if (open) {
      setFailure(undefined);
    }
  }, [open]);

  const confirm = async () => {
    setPending(true);
    setFailure(undefined);
    try {
      if ((await onConfirm()) !== false) {
        onClose();
      }
    } catch (error) {
      setFailure(toError(error).message);
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog
      open={open}
      onClose={pending ? undefined : onClose}
      aria-labelledby={titleId}
      fullWidth
      maxWidth="sm"
    >
      <Typography id={titleId} variant="h2" className={classes.title}>
        {title}
      </Typography>
      <DialogContent className={classes.content}>
        {children}
        {failure && (
          <Typography role="alert" className={classes.failure}>
            {t('dialog.failed', { reason: failure })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Button onClick={onClose} disabled={pending}>
          {t('dialog.cancel')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          onClick={confirm}
          disabled={pending || props.confirmDisabled}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
