import { MATURITY_MODELS } from '@rathaus/plugin-service-registry-common';
import { useText } from '../../translations/useText';
import { LineField } from '../fields/LineField';
import { SelectField } from '../fields/SelectField';
import { maturityLevels } from '../lib/maturityLevels';
import { PickerField, PickerListField } from '../pickers/PickerField';
import { useReferenceSource } from '../sources/useReferenceSource';
import { useFormSelector } from '../state/useFormSelector';
import { VocabularyField } from '../fields/VocabularyField';
import { FormGroup } from './FormGroup';

/** Welche Verwaltungsleistung steht dahinter? */
export function AdministrativeGroup() {
  const t = useText();
  const leika = useReferenceSource('leika');
  const ozg = useReferenceSource('ozg');
  const model = useFormSelector(state => state.values['maturity.model']);
  return (
    <FormGroup group="administrative">
      <PickerListField
        path="leikaKeys"
        source={leika}
        hint={t('edit.picker.leika')}
        help={t('edit.help.leikaKeys')}
      />
      <PickerField
        path="ozgId"
        source={ozg}
        hint={t('edit.picker.ozg')}
        help={t('edit.help.ozgId')}
      />
      <SelectField
        path="maturity.model"
        help={t('edit.help.maturityModel')}
        choices={MATURITY_MODELS.map(value => ({ value, label: value }))}
      />
      <SelectField
        path="maturity.level"
        help={t('edit.help.maturityLevel')}
        choices={maturityLevels(model).map(value => ({
          value,
          label: value,
        }))}
      />
      <VocabularyField
        path="efa.role"
        vocabulary="efaRole"
        help={t('edit.help.efaRole')}
      />
      <LineField path="efa.partner" help={t('edit.help.efaPartner')} />
    </FormGroup>
  );
}
