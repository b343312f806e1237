import { useState } from 'react';
import { FormStack, LineField, today } from '@rathaus/rathaus-react';
import { personName } from '../people/personName';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

const MAX_DECISION = 200;

/** The CDO office appoints somebody from a day on. */
export function AppointDialog(props: StepDialogContext) {
  const { term } = props.post;
  const t = useText();
  const [from, setFrom] = useState(today());
  const [decision, setDecision] = useState('');
  return (
    <StepDialog
      {...props}
      step="appoint"
      title={t('step.appoint.title')}
      text={t('step.appoint.text', {
        name: personName(t, term?.person, term?.personName),
      })}
      confirmLabel={t('step.appoint.action')}
      doneMessage={t('step.appoint.done')}
      fields={['from', 'decision']}
      command={
        from
          ? {
              step: 'appoint',
              from,
              ...(decision.trim() && { decision: decision.trim() }),
            }
          : undefined
      }
    >
      {errorOf => (
        <FormStack>
          <LineField
            required
            type="date"
            label={t('step.appoint.from')}
            error={errorOf('from')}
            value={from}
            onChange={setFrom}
          />
          <LineField
            label={t('step.appoint.decision')}
            help={t('step.appoint.decisionHelp')}
            error={errorOf('decision')}
            maxLength={MAX_DECISION}
            value={decision}
            onChange={setDecision}
          />
        </FormStack>
      )}
    </StepDialog>
  );
}
