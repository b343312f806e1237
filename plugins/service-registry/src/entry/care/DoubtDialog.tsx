import { ConfirmDialog, TextArea } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useText } from '../../translations/useText';

/** Longest reason that the registry takes. */
export const MAX_DOUBT = 1000;

/** Properties of {@link DoubtDialog}. */
export interface DoubtDialogProps {
  open: boolean;
  title: string;
  reason: string;
  onReasonChange(reason: string): void;
  /** Marks the entry; throws an error with a sentence for people. */
  onDoubt(): Promise<void>;
  onClose(): void;
}

/** Asks what is doubtful, so that everybody can read it. */
export function DoubtDialog(props: DoubtDialogProps) {
  const { title, reason } = props;
  const t = useText();
  return (
    <ConfirmDialog
      open={props.open}
      title={t('upkeep.doubt.title')}
      confirmLabel={t('upkeep.doubt.confirm')}
      confirmDisabled={reason.trim() === ''}
      onConfirm={props.onDoubt}
      onClose={props.onClose}
    >
      <Typography paragraph>{t('upkeep.doubt.text', { title })}</Typography>
      <TextArea
        takesFocus
        required
        label={t('upkeep.doubt.reason')}
        help={t('upkeep.doubt.reasonHelp')}
        maxLength={MAX_DOUBT}
        value={reason}
        onChange={props.onReasonChange}
      />
    </ConfirmDialog>
  );
}
