import { useState } from 'react';
import { FormStack, LineField, today } from '@rathaus/rathaus-react';
import { PersonField } from '../form/PersonField';
import { dayAfter } from '../lib/days';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

/** What somebody usually stands in for, in days: two weeks of holiday. */
const USUAL_DAYS = 13;

/** Somebody stands in for the Scout from one day to another. */
export function AddDeputyDialog(props: StepDialogContext) {
  const t = useText();
  const [person, setPerson] = useState('');
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(dayAfter(today(), USUAL_DAYS));
  return (
    <StepDialog
      {...props}
      step="addDeputy"
      title={t('step.addDeputy.title')}
      text={t('step.addDeputy.text')}
      confirmLabel={t('step.addDeputy.action')}
      doneMessage={t('step.addDeputy.done')}
      fields={['person', 'from', 'to']}
      command={
        person && from && to
          ? { step: 'addDeputy', person, from, to }
          : undefined
      }
    >
      {errorOf => (
        <FormStack>
          <PersonField
            required
            label={t('step.addDeputy.person')}
            error={errorOf('person')}
            value={person}
            onChange={setPerson}
          />
          <LineField
            required
            type="date"
            label={t('step.addDeputy.from')}
            error={errorOf('from')}
            value={from}
            onChange={setFrom}
          />
          <LineField
            required
            type="date"
            label={t('step.addDeputy.to')}
            error={errorOf('to')}
            min={from}
            value={to}
            onChange={setTo}
          />
        </FormStack>
      )}
    </StepDialog>
  );
}
