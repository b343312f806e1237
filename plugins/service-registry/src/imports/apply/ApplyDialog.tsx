import { useState } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { ConfirmDialog, formatNumber } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** Properties of {@link ApplyDialog}. */
export interface ApplyDialogProps {
  job: ImportJob;
  open: boolean;
  onApply(skipFaulty: boolean): void;
  onClose(): void;
}

/** Says what applying will do; faulty rows are left out only when somebody says so. */
export function ApplyDialog(props: ApplyDialogProps) {
  const { job, open, onApply, onClose } = props;
  const t = useText();
  const [skipFaulty, setSkipFaulty] = useState(false);
  const { counts } = job;
  const number = (value: number) => ({
    count: value,
    number: formatNumber(value),
  });
  return (
    <ConfirmDialog
      open={open}
      title={t('imports.apply.title')}
      confirmLabel={t('imports.apply.confirm')}
      confirmDisabled={counts.faulty > 0 && !skipFaulty}
      onConfirm={() => onApply(skipFaulty)}
      onClose={onClose}
    >
      <ul>
        {counts.new > 0 && (
          <li>{t('imports.apply.new', number(counts.new))}</li>
        )}
        {counts.changed > 0 && (
          <li>{t('imports.apply.changed', number(counts.changed))}</li>
        )}
        {counts.unchanged > 0 && (
          <li>{t('imports.apply.unchanged', number(counts.unchanged))}</li>
        )}
      </ul>
      <Typography>{t('imports.apply.allOrNothing')}</Typography>
      {counts.faulty > 0 && (
        <FormControlLabel
          label={t('imports.apply.skip', number(counts.faulty))}
          control={
            <Checkbox
              checked={skipFaulty}
              onChange={event => setSkipFaulty(event.target.checked)}
            />
          }
        />
      )}
    </ConfirmDialog>
  );
}
