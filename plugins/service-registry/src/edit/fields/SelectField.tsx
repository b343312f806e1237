import { NativeSelect } from '@rathaus/rathaus-react';
import { ReactNode } from 'react';
import { useText } from '../../translations/useText';
import { TextPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';

/** One value that can be chosen. */
export interface Choice {
  value: string;
  label: string;
}

/** Properties of {@link SelectField}. */
export interface SelectFieldProps {
  path: TextPath;
  label?: string;
  required?: boolean;
  help?: ReactNode;
  choices: readonly Choice[];
  /** Every entry has one of the values: nothing cannot be chosen. */
  always?: boolean;
}

/** One of a few values. */
export function SelectField(props: SelectFieldProps) {
  const { path, label, required, help, choices, always = false } = props;
  const t = useText();
  const field = useField(path);
  return (
    <FieldFrame {...{ path, label, required, help }} problems={field.problems}>
      {aria => (
        <NativeSelect
          aria={aria}
          value={field.value}
          onChange={field.change}
          onLeave={field.leave}
        >
          {!always && (
            <option value="">
              {required ? t('edit.choose') : t('edit.none')}
            </option>
          )}
          {choices.map(choice => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </FieldFrame>
  );
}
