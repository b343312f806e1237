import { useState } from 'react';
import { PersonField } from '../form/PersonField';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

/** Says who looks after the entries until the post is filled, if anybody. */
export function SetInterimDialog(props: StepDialogContext) {
  const t = useText();
  const [person, setPerson] = useState(props.post.interim ?? '');
  return (
    <StepDialog
      {...props}
      step="setInterim"
      title={t('step.setInterim.title')}
      text={t('step.setInterim.text')}
      confirmLabel={t('step.setInterim.action')}
      doneMessage={t('step.setInterim.done')}
      fields={['person']}
      command={{ step: 'setInterim', person: person || null }}
    >
      {errorOf => (
        <PersonField
          label={t('step.setInterim.person')}
          help={t('step.setInterim.nobody')}
          error={errorOf('person')}
          value={person}
          onChange={setPerson}
        />
      )}
    </StepDialog>
  );
}
