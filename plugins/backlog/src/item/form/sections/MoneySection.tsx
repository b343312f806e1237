import { COST_TYPES } from '@rathaus/plugin-backlog-common';
import { SelectField } from '@rathaus/rathaus-react';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FieldRow } from '../../../form/FieldRow';
import { FormSection } from './FormSection';
import { TextLine } from './TextLine';

/** What it costs. */
export function MoneySection(props: { form: ItemFormState }) {
  const { form } = props;
  const t = useText();
  return (
    <FormSection title={t('form.section.money')} help={t('form.amountHelp')}>
      <FieldRow>
        <TextLine form={form} name="estimate" isAmount />
        <TextLine form={form} name="ordered" isAmount />
        <TextLine form={form} name="actual" isAmount />
        <SelectField
          label={t('field.costType')}
          value={form.values.costType}
          empty={t('form.none')}
          options={COST_TYPES.map(type => ({
            value: type,
            label: t(`costType.${type}`),
          }))}
          onChange={costType => form.change({ costType })}
        />
      </FieldRow>
    </FormSection>
  );
}
