import { ReactNode } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { TextPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';

/** Properties of {@link DateField}. */
export interface DateFieldProps {
  path: TextPath;
  label?: string;
  help?: ReactNode;
}

/** A day, with the browser's own calendar; the browser writes it as its user does (TT.MM.JJJJ). */
export function DateField(props: DateFieldProps) {
  const field = useField(props.path);
  return (
    <FieldFrame {...props} problems={field.problems}>
      {aria => (
        <OutlinedInput
          type="date"
          style={{ width: '100%', maxWidth: 220 }}
          value={field.value}
          error={aria['aria-invalid']}
          onChange={event => field.change(event.target.value)}
          onBlur={field.leave}
          inputProps={{ ...aria, max: '9999-12-31' }}
        />
      )}
    </FieldFrame>
  );
}
