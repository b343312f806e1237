import { useState } from 'react';
import { TextArea } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

const MAX_REASON = 1000;

/** A nomination comes to nothing, with a reason if there is one to give. */
export function DeclineDialog(props: StepDialogContext) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <StepDialog
      {...props}
      step="decline"
      title={t('step.decline.title')}
      text={t('step.decline.text')}
      confirmLabel={t('step.decline.action')}
      doneMessage={t('step.decline.done')}
      fields={['reason']}
      command={{ step: 'decline', ...(reason.trim() && { reason }) }}
    >
      {errorOf => (
        <TextArea
          takesFocus
          label={t('step.decline.reason')}
          help={t('step.decline.reasonHelp')}
          error={errorOf('reason')}
          maxLength={MAX_REASON}
          value={reason}
          onChange={setReason}
        />
      )}
    </StepDialog>
  );
}
