import { ReactNode } from 'react';
import { PickerSource } from '@rathaus/rathaus-react';
import { useField } from '../state/useField';
import { ListPath, TextPath } from '../lib/formValues';
import { Picker } from './Picker';

/** Properties of {@link PickerField} and {@link PickerListField}. */
interface PickerProps<P> {
  path: P;
  source: PickerSource;
  /** What to type, in the empty input. */
  hint: string;
  help?: ReactNode;
}

/** One value, found by searching. */
export function PickerField(props: PickerProps<TextPath>) {
  const field = useField(props.path);
  return (
    <Picker
      {...props}
      single
      values={field.value ? [field.value] : []}
      problems={field.problems}
      onChange={values => field.change(values[0] ?? '')}
      onLeave={field.leave}
    />
  );
}

/** Several values, each found by searching. */
export function PickerListField(props: PickerProps<ListPath>) {
  const field = useField(props.path);
  return (
    <Picker
      {...props}
      values={field.value}
      problems={field.problems}
      onChange={field.change}
      onLeave={field.leave}
    />
  );
}
