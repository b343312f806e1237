import { ReactNode, useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';
import { InputAria } from './inputAria';

const useStyles = makeStyles(theme => ({
  label: {
    display: 'block',
    fontWeight: 600,
    marginBottom: theme.spacing(0.5),
  },
  required: { fontWeight: 400, color: theme.palette.text.secondary },
  note: {
    margin: theme.spacing(0.5, 0, 0),
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
}));

/** What all fields have. */
export interface FieldProps {
  label: string;
  help?: ReactNode;
  /** What is wrong and the way out. */
  error?: string;
  /** Says in words that it must be filled in. */
  required?: boolean;
}

/** Label above, help below, error in place. */
export function Field(
  props: FieldProps & { children: (aria: InputAria) => ReactNode },
) {
  const { label, help, error, required } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const id = useId();
  const helpId = `${id}-hilfe`;
  const errorId = `${id}-fehler`;
  const describedBy = [error && errorId, help && helpId]
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <label className={classes.label} htmlFor={id}>
        {label}
        {required && (
          <span className={classes.required}> ({t('field.required')})</span>
        )}
      </label>
      {props.children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && (
        <p id={errorId} className={classes.error}>
          <ErrorIcon className={classes.icon} aria-hidden="true" />
          {error}
        </p>
      )}
      {help && (
        <p id={helpId} className={classes.note}>
          {help}
        </p>
      )}
    </div>
  );
}
