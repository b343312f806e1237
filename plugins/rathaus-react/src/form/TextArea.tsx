import { Ref, useId } from 'react';
import FormHelperText from '@material-ui/core/FormHelperText';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  label: {
    display: 'block',
    fontWeight: 600,
    marginBottom: theme.spacing(0.5),
  },
  help: { marginTop: theme.spacing(0.5) },
}));

/** Properties of {@link TextArea}. */
export interface TextAreaProps {
  label: string;
  help?: string;
  /** What is wrong with it. */
  error?: string;
  maxLength: number;
  required?: boolean;
  /** Has the focus from the start; for dialogs with this one field only. */
  takesFocus?: boolean;
  value: string;
  onChange(value: string): void;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** A few sentences: label above, help and error below. */
export function TextArea(props: TextAreaProps) {
  const { label, help, error, maxLength, required, takesFocus, value } = props;
  const classes = useStyles();
  const id = useId();
  const helpId = `${id}-hilfe`;
  const explained = error ?? help;
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <OutlinedInput
        fullWidth
        multiline
        rows={3}
        rowsMax={10}
        // Whoever opens a dialog to write one text wants to write it.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        value={value}
        error={Boolean(error)}
        inputRef={props.inputRef}
        onChange={event => props.onChange(event.target.value)}
        inputProps={{
          id,
          maxLength,
          'aria-required': required || undefined,
          'aria-invalid': error ? true : undefined,
          'aria-describedby': explained ? helpId : undefined,
        }}
      />
      {explained && (
        <FormHelperText
          id={helpId}
          error={Boolean(error)}
          className={classes.help}
        >
          {explained}
        </FormHelperText>
      )}
    </div>
  );
}
