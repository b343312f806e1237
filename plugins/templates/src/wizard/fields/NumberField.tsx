import { useState } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { JsonValue } from '@backstage/types';
import { Field } from '@rathaus/rathaus-react';
import { parseNumber, showNumber } from '../lib/number';
import { AnswerFieldProps, frameOf } from './fieldProps';

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'number' ? showNumber(value) : String(value ?? '');
}

/** A number as people write it, with a comma; what is none is kept as it was typed until it is put right. */
export function NumberField(props: AnswerFieldProps) {
  const { field, value, onChange } = props;
  const [typed, setTyped] = useState(() => textOf(value));
  // What came another way, for example with a discarded draft, takes the place of what was typed.
  const shown = parseNumber(typed) === value ? typed : textOf(value);
  return (
    <Field {...frameOf(props)}>
      {aria => (
        <OutlinedInput
          value={shown}
          placeholder={field.placeholder}
          error={aria['aria-invalid']}
          onChange={event => {
            setTyped(event.target.value);
            onChange(parseNumber(event.target.value));
          }}
          inputProps={{
            ...aria,
            inputMode: field.whole ? 'numeric' : 'decimal',
          }}
        />
      )}
    </Field>
  );
}
