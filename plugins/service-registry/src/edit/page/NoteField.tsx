import { useId } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Typography from '@material-ui/core/Typography';
import { SectionCard } from '@rathaus/rathaus-react';

/** Properties of {@link NoteField}. */
export interface NoteFieldProps {
  label: string;
  help: string;
  /** Longest note that the registry takes. */
  maxLength: number;
  multiline?: boolean;
  value: string;
  onChange(value: string): void;
}

/** Why something is changed; may stay empty. */
export function NoteField(props: NoteFieldProps) {
  const { label, help, maxLength, multiline = false, value, onChange } = props;
  const id = useId();
  return (
    <SectionCard>
      <label htmlFor={id} style={{ fontWeight: 600 }}>
        {label}
      </label>
      <OutlinedInput
        fullWidth
        multiline={multiline}
        rows={multiline ? 2 : undefined}
        rowsMax={8}
        value={value}
        onChange={event => onChange(event.target.value)}
        inputProps={{
          id,
          maxLength,
          autoComplete: 'off',
          'aria-describedby': `${id}-hilfe`,
        }}
      />
      <Typography id={`${id}-hilfe`} variant="body2" color="textSecondary">
        {help}
      </Typography>
    </SectionCard>
  );
}
