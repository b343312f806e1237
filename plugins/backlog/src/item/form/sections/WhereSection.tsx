import {
  LineField,
  RefsField,
  useSchools,
  useSchoolSource,
} from '@rathaus/rathaus-react';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FieldRow } from '../../../form/FieldRow';
import { FormSection } from './FormSection';

/** At which schools, and what it costs at each, where that is known. */
export function WhereSection(props: { form: ItemFormState }) {
  const { form } = props;
  const { schools } = form.values;
  const t = useText();
  const source = useSchoolSource();
  const { value: known = [] } = useSchools();
  const nameOf = (ref: string) =>
    known.find(({ value }) => value === ref)?.label ?? ref;
  return (
    <FormSection
      title={t('form.section.where')}
      help={schools.length > 1 ? t('form.schoolsHelp') : undefined}
    >
      <RefsField
        label={t('field.schools')}
        hint={t('form.schoolHint')}
        source={source}
        values={schools.map(({ ref }) => ref)}
        onChange={refs =>
          form.change({
            schools: refs.map(
              ref =>
                schools.find(school => school.ref === ref) ?? {
                  ref,
                  amount: '',
                },
            ),
          })
        }
      />
      {schools.length > 1 && (
        <FieldRow>
          {schools.map(({ ref, amount }, i) => (
            <LineField
              key={ref}
              label={t('form.inEuro', { name: nameOf(ref) })}
              error={form.errorOf(`schools.${i}.amount`)}
              inputMode="decimal"
              value={amount}
              onChange={value =>
                form.change({
                  schools: schools.with(i, { ref, amount: value }),
                })
              }
            />
          ))}
        </FieldRow>
      )}
    </FormSection>
  );
}
