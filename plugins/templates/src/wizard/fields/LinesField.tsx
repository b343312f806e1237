import { useState } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { JsonValue } from '@backstage/types';
import { Field } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { AnswerFieldProps, frameOf } from './fieldProps';

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

function textOf(value: JsonValue | undefined): string {
  return Array.isArray(value) ? value.join('\n') : '';
}

/** A list of texts, one a line: quick to type, and a list can be pasted. */
export function LinesField(props: AnswerFieldProps) {
  const { field, value, onChange } = props;
  const t = useText();
  const [typed, setTyped] = useState(() => textOf(value));
  const shown =
    linesOf(typed).join('\n') === textOf(value) ? typed : textOf(value);
  const frame = frameOf(props);
  return (
    <Field
      {...frame}
      help={
        <>
          {frame.help} {t('field.oneALine')}
        </>
      }
    >
      {aria => (
        <OutlinedInput
          fullWidth
          multiline
          rows={3}
          rowsMax={12}
          value={shown}
          placeholder={field.placeholder}
          error={aria['aria-invalid']}
          onChange={event => {
            setTyped(event.target.value);
            onChange(linesOf(event.target.value));
          }}
          inputProps={aria}
        />
      )}
    </Field>
  );
}
