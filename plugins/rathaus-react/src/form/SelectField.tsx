import NativeSelect from '@material-ui/core/NativeSelect';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import { Field, FieldProps } from './Field';

const useStyles = makeStyles({
  select: { '&:focus': { backgroundColor: 'transparent' } },
});

/** Properties of {@link SelectField}. */
export interface SelectFieldProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  options: readonly { value: string; label: string }[];
  /** Says what the empty value means; without it there is no empty value. */
  empty?: string;
}

/** One of a few values. */
export function SelectField(props: SelectFieldProps) {
  const { value, onChange, options, empty } = props;
  const classes = useStyles();
  return (
    <Field {...props}>
      {aria => (
        <NativeSelect
          fullWidth
          value={value}
          error={aria['aria-invalid']}
          classes={{ select: classes.select }}
          input={<OutlinedInput />}
          inputProps={aria}
          onChange={event => onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
