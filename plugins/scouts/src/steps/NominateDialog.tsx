import { useState } from 'react';
import { FormStack, TextArea } from '@rathaus/rathaus-react';
import { PersonField } from '../form/PersonField';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

const MAX_NOTE = 1000;

/** Somebody wants to become Scout. */
export function NominateSelfDialog(props: StepDialogContext) {
  const { post } = props;
  const t = useText();
  const [note, setNote] = useState('');
  return (
    <StepDialog
      {...props}
      step="nominate"
      title={t('step.nominateSelf.title')}
      text={t('step.nominateSelf.text', {
        post: post.title,
        department: post.departmentTitle ?? post.department,
      })}
      confirmLabel={t('step.nominateSelf.confirm')}
      doneMessage={t('step.nominateSelf.done')}
      fields={['note']}
      command={{ step: 'nominate', ...(note.trim() && { note }) }}
    >
      {errorOf => (
        <TextArea
          takesFocus
          label={t('step.nominateSelf.note')}
          help={t('step.nominateSelf.noteHelp')}
          error={errorOf('note')}
          maxLength={MAX_NOTE}
          value={note}
          onChange={setNote}
        />
      )}
    </StepDialog>
  );
}

/** Somebody nominates a person. */
export function NominateOtherDialog(props: StepDialogContext) {
  const t = useText();
  const [person, setPerson] = useState('');
  const [note, setNote] = useState('');
  return (
    <StepDialog
      {...props}
      step="nominate"
      title={t('step.nominateOther.title')}
      text={t('step.nominateOther.text')}
      confirmLabel={t('step.nominateOther.confirm')}
      doneMessage={t('step.nominateOther.done')}
      fields={['person', 'note']}
      command={
        person
          ? { step: 'nominate', person, ...(note.trim() && { note }) }
          : undefined
      }
    >
      {errorOf => (
        <FormStack>
          <PersonField
            required
            label={t('step.nominateOther.person')}
            error={errorOf('person')}
            value={person}
            onChange={setPerson}
          />
          <TextArea
            label={t('step.nominateOther.note')}
            help={t('step.nominateOther.noteHelp')}
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
