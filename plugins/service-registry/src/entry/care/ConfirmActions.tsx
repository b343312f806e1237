import { useState } from 'react';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { formatDate } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { ChangedNotice } from './ChangedNotice';
import { DoubtDialog } from './DoubtDialog';
import { useConfirmation } from './useConfirmation';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link ConfirmActions}. */
export interface ConfirmActionsProps {
  entry: ServiceEntry;
  /** Shows the entry as it is now. */
  onChange(entry: ServiceEntry): void;
  /** Says at the foot of the page what has happened. */
  notify(message: string): void;
}

/** "Stimmt noch" in one click, or what does not. */
export function ConfirmActions(props: ConfirmActionsProps) {
  const { entry, onChange, notify } = props;
  const classes = useStyles();
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const confirmation = useConfirmation(entry, onChange, changed =>
    notify(
      changed.upkeep?.state === 'doubtful'
        ? t('upkeep.doubt.thanks')
        : t('upkeep.confirm.thanks', {
            date: formatDate(changed.upkeep?.dueOn ?? ''),
          }),
    ),
  );
  const { upkeep } = entry;
  const isWaiting = upkeep !== undefined && upkeep.state !== 'confirmed';
  return (
    <>
      {confirmation.meanwhile && (
        <ChangedNotice meanwhile={confirmation.meanwhile} />
      )}
      <div className={classes.row}>
        {upkeep && (
          <span>
            {t(`upkeep.confirm.question.${upkeep.state}`, {
              date: formatDate(upkeep.dueOn),
            })}
          </span>
        )}
        <div className={classes.buttons}>
          <Button
            variant={isWaiting ? 'contained' : 'outlined'}
            color="primary"
            size="small"
            startIcon={<CheckIcon />}
            // Stays in the keyboard's way, which a disabled button would not.
            aria-disabled={confirmation.pending}
            onClick={confirmation.pending ? undefined : confirmation.confirm}
          >
            {upkeep?.state === 'doubtful'
              ? t('upkeep.confirm.again')
              : t('upkeep.confirm.action')}
          </Button>
          <Button
            size="small"
            disabled={confirmation.pending}
            onClick={() => setAsking(true)}
          >
            {t('upkeep.doubt.action')}
          </Button>
        </div>
      </div>
      {confirmation.failure && (
        <Typography color="error" role="alert">
          {t('entry.actions.failed', { reason: confirmation.failure })}
        </Typography>
      )}
      <DoubtDialog
        open={asking}
        title={entry.fields.title}
        reason={reason}
        onReasonChange={setReason}
        onDoubt={() => confirmation.doubt(reason)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
