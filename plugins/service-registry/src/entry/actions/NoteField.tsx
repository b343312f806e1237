import { useId } from 'react';
import FormHelperText from '@material-ui/core/FormHelperText';
import OutlinedInput from '@material-ui/core/OutlinedInput';

/** Longest note that the registry takes. */
const MAX_LENGTH = 500;

/** Properties of {@link NoteField}. */
export interface NoteFieldProps {
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
}

/** Why something is done; stands in the history. */
export function NoteField(props: NoteFieldProps) {
  const { label, help, value, onChange } = props;
  const id = useId();
  const helpId = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <OutlinedInput
        id={id}
        fullWidth
        value={value}
        inputProps={{
          maxLength: MAX_LENGTH,
          'aria-describedby': help ? helpId : undefined,
        }}
        onChange={event => onChange(event.target.value)}
      />
      {help && <FormHelperText id={helpId}>{help}</FormHelperText>}
    </div>
  );
}
