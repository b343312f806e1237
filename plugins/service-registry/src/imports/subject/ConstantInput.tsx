import {
  ConstantInputProps,
  NativeSelect,
  useDepartments,
} from '@rathaus/rathaus-react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { FieldKind, fieldKind, isFieldPath, wordFor } from '../../lib/fields';
import { DepartmentOptions } from '../../edit/groups/DepartmentOptions';
import { VOCABULARIES } from '../../edit/lib/vocabularies';
import { useText } from '../../translations/useText';

function DepartmentSelect(props: ConstantInputProps) {
  const t = useText();
  const { value } = useDepartments();
  return (
    <NativeSelect
      aria={{ id: props.id }}
      value={props.value}
      onChange={props.onChange}
    >
      <option value="">{t('imports.constants.none')}</option>
      <DepartmentOptions departments={value?.departments ?? []} />
    </NativeSelect>
  );
}

/** The value for all rows: a choice where the field has one, else what a cell would hold. */
export function ConstantInput(props: ConstantInputProps) {
  const { id, field, value, onChange } = props;
  const t = useText();
  const kind: FieldKind = isFieldPath(field)
    ? fieldKind(field)
    : { is: 'text' };
  if (field === 'owner') {
    return <DepartmentSelect {...props} />;
  }
  if (kind.is === 'choice' || kind.is === 'choiceList') {
    return (
      <NativeSelect aria={{ id }} value={value} onChange={onChange}>
        <option value="">{t('imports.constants.none')}</option>
        {VOCABULARIES[kind.vocabulary].map(code => (
          <option key={code} value={code}>
            {wordFor(t, kind.vocabulary, code)}
          </option>
        ))}
      </NativeSelect>
    );
  }
  return (
    <OutlinedInput
      fullWidth
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ id, maxLength: 2000, autoComplete: 'off' }}
    />
  );
}
