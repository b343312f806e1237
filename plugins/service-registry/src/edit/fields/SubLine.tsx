import OutlinedInput from '@material-ui/core/OutlinedInput';
import { FieldProblem } from '@rathaus/rathaus-common';
import { SubFrame } from './SubFrame';

/** Properties of {@link SubLine}. */
export interface SubLineProps {
  label: string;
  inputMode?: 'text' | 'url';
  value: string;
  problems: readonly FieldProblem[];
  onChange(value: string): void;
  onLeave(): void;
}

/** One line of text that is a part of a field. */
export function SubLine(props: SubLineProps) {
  const { label, inputMode = 'text', value, problems } = props;
  return (
    <SubFrame label={label} problems={problems}>
      {aria => (
        <OutlinedInput
          fullWidth
          value={value}
          error={aria['aria-invalid']}
          onChange={event => props.onChange(event.target.value)}
          onBlur={props.onLeave}
          inputProps={{ ...aria, inputMode, autoComplete: 'off' }}
        />
      )}
    </SubFrame>
  );
}
