import { ReactNode } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { ListPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';
import { Choice } from './SelectField';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column' },
});

/** Properties of {@link CheckboxesField}. */
export interface CheckboxesFieldProps {
  path: ListPath;
  help?: ReactNode;
  choices: readonly Choice[];
}

/** Any of a few values; kept in the order in which they are offered. */
export function CheckboxesField(props: CheckboxesFieldProps) {
  const { path, help, choices } = props;
  const classes = useStyles();
  const field = useField(path);
  const toggle = (value: string, chosen: boolean) =>
    field.change(
      choices
        .map(choice => choice.value)
        .filter(other =>
          other === value ? chosen : field.value.includes(other),
        ),
    );
  return (
    <FieldFrame grouped path={path} help={help} problems={field.problems}>
      {({ id }) => (
        <div className={classes.choices} onBlur={field.leave}>
          {choices.map(({ value, label }, index) => (
            <FormControlLabel
              key={value}
              label={label}
              control={
                <Checkbox
                  checked={field.value.includes(value)}
                  onChange={event => toggle(value, event.target.checked)}
                  inputProps={{ id: index === 0 ? id : undefined }}
                />
              }
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
