import OutlinedInput from '@material-ui/core/OutlinedInput';
import { Field } from '@rathaus/rathaus-react';
import { AnswerFieldProps, frameOf } from './fieldProps';

const TYPES = { email: 'email', uri: 'url', date: 'date' };

/** One line of text, or several; an address, a day. */
export function TextField(props: AnswerFieldProps) {
  const { field, value, onChange } = props;
  const { kind, format, placeholder } = field;
  const isDate = format === 'date';
  return (
    <Field {...frameOf(props)}>
      {aria => (
        <OutlinedInput
          fullWidth={!isDate}
          multiline={kind === 'area'}
          rows={kind === 'area' ? 4 : undefined}
          rowsMax={16}
          type={format ? TYPES[format] : 'text'}
          value={typeof value === 'string' ? value : ''}
          placeholder={placeholder}
          error={aria['aria-invalid']}
          onChange={event => onChange(event.target.value)}
          inputProps={aria}
        />
      )}
    </Field>
  );
}
