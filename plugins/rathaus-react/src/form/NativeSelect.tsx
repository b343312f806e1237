import { ReactNode } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import { InputAria } from './inputAria';

const useStyles = makeStyles({
  // Material UI greys a select that has the focus; its edge says so already.
  select: { '&:focus': { backgroundColor: 'transparent' } },
});

/** Properties of {@link NativeSelect}. */
export interface NativeSelectProps {
  aria: InputAria;
  value: string;
  onChange(value: string): void;
  onLeave?(): void;
  /** `option` and `optgroup` elements. */
  children: ReactNode;
}

/** The browser's own list to choose from: known to everybody, and right on a phone. */
export function NativeSelect(props: NativeSelectProps) {
  const { aria, value, onChange, onLeave, children } = props;
  const classes = useStyles();
  return (
    <Select
      native
      fullWidth
      classes={{ select: classes.select }}
      style={{ maxWidth: 480 }}
      value={value}
      onChange={event => onChange(String(event.target.value))}
      input={<OutlinedInput error={aria['aria-invalid']} onBlur={onLeave} />}
      inputProps={{ ...aria }}
    >
      {children}
    </Select>
  );
}
