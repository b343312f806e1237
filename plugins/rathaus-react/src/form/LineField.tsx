import OutlinedInput from '@material-ui/core/OutlinedInput';
import { Field, FieldProps } from './Field';

/** Properties of {@link LineField}. */
export interface LineFieldProps extends FieldProps {
  type?: 'text' | 'date' | 'search';
  value: string;
  onChange(value: string): void;
  maxLength?: number;
  /** Earliest day of a date field, `YYYY-MM-DD`. */
  min?: string;
  /** Which keys a phone shows. */
  inputMode?: 'decimal' | 'numeric';
}

/** One line of text, or a day. */
export function LineField(props: LineFieldProps) {
  const { type = 'text', value, onChange, maxLength, min, inputMode } = props;
  return (
    <Field {...props}>
      {aria => (
        <OutlinedInput
          fullWidth={type !== 'date'}
          type={type}
          value={value}
          error={aria['aria-invalid']}
          onChange={event => onChange(event.target.value)}
          inputProps={{ ...aria, maxLength, min, inputMode }}
        />
      )}
    </Field>
  );
}
