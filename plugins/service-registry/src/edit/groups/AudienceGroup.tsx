import { useCatalogSource } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { CheckboxesField } from '../fields/CheckboxesField';
import { LineField } from '../fields/LineField';
import { PickerField } from '../pickers/PickerField';
import { VocabularyField } from '../fields/VocabularyField';
import { FormGroup } from './FormGroup';
import { OwnerField } from './OwnerField';
import { useChoices } from '../fields/useChoices';

/** Für wen ist es, und wer ist zuständig? */
export function AudienceGroup() {
  const t = useText();
  const audiences = useChoices('audience');
  const people = useCatalogSource('User');
  const peopleAndGroups = useCatalogSource('User,Group');
  return (
    <FormGroup group="audience">
      <CheckboxesField path="audiences" choices={audiences} />
      <OwnerField />
      <VocabularyField
        path="responsibility"
        vocabulary="responsibility"
        help={t('edit.help.responsibility')}
      />
      <LineField path="responsibleBody" help={t('edit.help.responsibleBody')} />
      <PickerField
        path="subjectMatterResponsible"
        source={peopleAndGroups}
        hint={t('edit.picker.person')}
        help={t('edit.help.subjectMatterResponsible')}
      />
      <PickerField
        path="technicalResponsible"
        source={peopleAndGroups}
        hint={t('edit.picker.person')}
        help={t('edit.help.technicalResponsible')}
      />
      <PickerField
        path="assignedScout"
        source={people}
        hint={t('edit.picker.name')}
        help={t('edit.help.assignedScout')}
      />
    </FormGroup>
  );
}
