import { ReactNode } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { TextPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';

/** Properties of {@link LineField}. */
export interface LineFieldProps {
  path: TextPath;
  label?: string;
  required?: boolean;
  help?: ReactNode;
  /** Decides the keyboard of a phone; the schema alone decides what is right. */
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal';
  /** Unit behind the value, e.g. `€`. */
  unit?: string;
  /** Widest the input gets, in pixels, to hint at the length that is meant. */
  width?: number;
}

/** One line of text, a number or an amount. */
export function LineField(props: LineFieldProps) {
  const { path, label, required, help, inputMode = 'text', unit } = props;
  const field = useField(path);
  return (
    <FieldFrame {...{ path, label, required, help }} problems={field.problems}>
      {aria => (
        <OutlinedInput
          fullWidth
          style={{ maxWidth: props.width }}
          value={field.value}
          error={aria['aria-invalid']}
          onChange={event => field.change(event.target.value)}
          onBlur={field.leave}
          endAdornment={
            unit && <InputAdornment position="end">{unit}</InputAdornment>
          }
          inputProps={{ ...aria, inputMode, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}
