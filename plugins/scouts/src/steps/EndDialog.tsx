import { useState } from 'react';
import { END_REASONS } from '@rathaus/plugin-scouts-common';
import {
  formatDate,
  FormStack,
  LineField,
  SelectField,
  TextArea,
  today,
} from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

const MAX_NOTE = 1000;

/** The last day of an office is settled, with the reason. */
export function EndDialog(props: StepDialogContext) {
  const t = useText();
  const [until, setUntil] = useState(today());
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const known = END_REASONS.find(value => value === reason);
  return (
    <StepDialog
      {...props}
      step="end"
      title={t('step.end.title')}
      text={t('step.end.text')}
      confirmLabel={t('step.end.action')}
      doneMessage={t('step.end.done', { date: formatDate(until) })}
      fields={['until', 'reason', 'note']}
      command={
        until && known
          ? {
              step: 'end',
              until,
              reason: known,
              ...(note.trim() && { note }),
            }
          : undefined
      }
    >
      {errorOf => (
        <FormStack>
          <LineField
            required
            type="date"
            label={t('step.end.until')}
            error={errorOf('until')}
            value={until}
            onChange={setUntil}
          />
          <SelectField
            required
            label={t('step.end.reason')}
            error={errorOf('reason')}
            empty={t('step.end.reasonChoose')}
            options={END_REASONS.map(value => ({
              value,
              label: t(`common.reason.${value}`),
            }))}
            value={reason}
            onChange={setReason}
          />
          <TextArea
            label={t('step.end.note')}
            help={t('step.end.noteHelp')}
            error={errorOf('note')}
            maxLength={MAX_NOTE}
            value={note}
            onChange={setNote}
          />
        </FormStack>
      )}
    </StepDialog>
  );
}
