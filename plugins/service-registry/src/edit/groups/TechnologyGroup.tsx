import { useCatalogSource } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { DateField } from '../fields/DateField';
import { LineField } from '../fields/LineField';
import { TagsField } from '../fields/TagsField';
import { PickerListField } from '../pickers/PickerField';
import { useEntrySource } from '../sources/useEntrySource';
import { useFormEnvironment } from '../state/FormEnvironment';
import { FieldRow } from './FieldRow';
import { FormGroup } from './FormGroup';

/** Womit läuft es, und wovon hängt es ab? */
export function TechnologyGroup() {
  const t = useText();
  const { entryName } = useFormEnvironment();
  const entries = useEntrySource(entryName);
  const interfaces = useCatalogSource('API');
  return (
    <FormGroup group="technology">
      <LineField path="operator.name" help={t('edit.help.operator')} />
      <FieldRow>
        <DateField path="operator.validFrom" />
        <DateField path="operator.validTo" />
      </FieldRow>
      <LineField path="vendor" />
      <LineField path="product" />
      <LineField path="version" width={220} />
      <TagsField path="xoevStandards" help={t('edit.help.xoevStandards')} />
      <PickerListField
        path="dependsOn"
        source={entries}
        hint={t('edit.picker.entry')}
        help={t('edit.help.dependsOn')}
      />
      <PickerListField
        path="providesApis"
        source={interfaces}
        hint={t('edit.picker.interface')}
        help={t('edit.help.providesApis')}
      />
      <PickerListField
        path="consumesApis"
        source={interfaces}
        hint={t('edit.picker.interface')}
        help={t('edit.help.consumesApis')}
      />
    </FormGroup>
  );
}
