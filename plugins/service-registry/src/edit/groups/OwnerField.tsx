import { NativeSelect, useEntityNames } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { FieldFrame } from '../fields/FieldFrame';
import { DepartmentOptions } from './DepartmentOptions';
import { useFormEnvironment } from '../state/FormEnvironment';
import { useField } from '../state/useField';

/** The Fachbereich that the entry belongs to; another kind of group stays when the entry has one. */
export function OwnerField() {
  const t = useText();
  const { departments } = useFormEnvironment();
  const { value, problems, change, leave } = useField('owner');
  const isOther = value !== '' && !departments.some(({ ref }) => ref === value);
  const { nameOf } = useEntityNames(isOther ? [value] : []);
  return (
    <FieldFrame
      path="owner"
      required
      help={t('edit.help.owner')}
      problems={problems}
    >
      {aria => (
        <NativeSelect
          aria={aria}
          value={value}
          onChange={change}
          onLeave={leave}
        >
          <option value="">{t('edit.choose')}</option>
          {isOther && <option value={value}>{nameOf(value)}</option>}
          <DepartmentOptions departments={departments} />
        </NativeSelect>
      )}
    </FieldFrame>
  );
}
