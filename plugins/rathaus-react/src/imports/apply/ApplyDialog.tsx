import { useState } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { ConfirmDialog } from '../../dialog/ConfirmDialog';
import { formatNumber } from '../../format/number';
import { useImportSubject } from '../subject/ImportSubject';
import { useText } from '../translation/useText';

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
  const { words } = useImportSubject();
  const [skipFaulty, setSkipFaulty] = useState(false);
  const { counts } = job;
  return (
    <ConfirmDialog
      open={open}
      title={t('apply.title')}
      confirmLabel={t('apply.confirm')}
      confirmDisabled={counts.faulty > 0 && !skipFaulty}
      onConfirm={() => onApply(skipFaulty)}
      onClose={onClose}
    >
      <ul>
        {counts.new > 0 && <li>{words.apply('new', counts.new)}</li>}
        {counts.changed > 0 && (
          <li>{words.apply('changed', counts.changed)}</li>
        )}
        {counts.unchanged > 0 && (
          <li>{words.apply('unchanged', counts.unchanged)}</li>
        )}
      </ul>
      <Typography>{t('apply.allOrNothing')}</Typography>
      {counts.faulty > 0 && (
        <FormControlLabel
          label={t('apply.skip', {
            count: counts.faulty,
            number: formatNumber(counts.faulty),
          })}
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
