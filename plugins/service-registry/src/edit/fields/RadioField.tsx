import { ReactNode } from 'react';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import { TextPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';
import { Choice } from './SelectField';

const useStyles = makeStyles(theme => ({
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    marginLeft: theme.spacing(-1.25),
    cursor: 'pointer',
  },
  text: { padding: theme.spacing(1, 0) },
  explanation: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** A value with a sentence that tells when to choose it. */
export interface ExplainedChoice extends Choice {
  explanation: string;
}

/** Properties of {@link RadioField}. */
export interface RadioFieldProps {
  path: TextPath;
  required?: boolean;
  help?: ReactNode;
  choices: readonly ExplainedChoice[];
}

/** One of a few values that need an explanation. */
export function RadioField(props: RadioFieldProps) {
  const { path, required, help, choices } = props;
  const classes = useStyles();
  const field = useField(path);
  return (
    <FieldFrame grouped {...{ path, required, help }} problems={field.problems}>
      {aria => (
        <div onBlur={field.leave}>
          {choices.map(({ value, label, explanation }, index) => (
            <label key={value} className={classes.choice}>
              <Radio
                name={aria.id}
                value={value}
                checked={field.value === value}
                onChange={() => field.change(value)}
                inputProps={{ id: index === 0 ? aria.id : undefined }}
              />
              <span className={classes.text}>
                {label}
                <span className={classes.explanation}>{explanation}</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
