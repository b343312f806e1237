import { ReactNode, useId } from 'react';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { FieldProps } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: 600, marginBottom: theme.spacing(0.5) },
  required: { fontWeight: 400, color: theme.palette.text.secondary },
  note: {
    margin: theme.spacing(0, 0, 0.5),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  error: {
    display: 'flex',
    gap: theme.spacing(1),
    margin: theme.spacing(0.5, 0, 0),
    color: theme.palette.error.main,
    fontWeight: 600,
  },
  icon: { flex: 'none', fontSize: 20, marginTop: 2 },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    width: 'fit-content',
    marginLeft: theme.spacing(-1.25),
    cursor: 'pointer',
  },
  text: { padding: theme.spacing(1, 0), overflowWrap: 'anywhere' },
}));

/** One of the choices: its radio or check box and its words. */
export function ChoiceLabel(props: {
  control: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <label className={classes.choice}>
      {props.control}
      <span className={classes.text}>{props.children}</span>
    </label>
  );
}

/** Several controls under one question. */
export function ChoiceGroup(props: FieldProps & { children: ReactNode }) {
  const { label, help, error, required, children } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const describedBy = [error && `${id}-fehler`, help && `${id}-hilfe`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={classes.group}
      aria-describedby={describedBy || undefined}
    >
      <legend className={classes.legend}>
        {label}
        {required && (
          <span className={classes.required}> ({t('field.required')})</span>
        )}
      </legend>
      {help && (
        <p id={`${id}-hilfe`} className={classes.note}>
          {help}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-fehler`} className={classes.error}>
          <ErrorIcon className={classes.icon} aria-hidden="true" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
