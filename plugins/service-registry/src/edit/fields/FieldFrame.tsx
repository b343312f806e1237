import { FieldProblem } from '@rathaus/rathaus-common';
import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { InputAria } from '@rathaus/rathaus-react';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { FieldPath } from '../lib/formValues';
import { fieldElementId } from '../lib/groups';
import { useFormStore } from '../state/FormStoreContext';
import { FieldErrors } from './FieldErrors';

const useStyles = makeStyles(theme => ({
  field: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  label: {
    display: 'block',
    fontWeight: 600,
    marginBottom: theme.spacing(0.5),
    padding: 0,
    hyphens: 'auto',
  },
  required: { fontWeight: 400, color: theme.palette.text.secondary },
  help: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    maxWidth: '64ch',
  },
}));

/** Properties of {@link FieldFrame}. */
export interface FieldFrameProps {
  path: FieldPath;
  /** Replaces the field's usual name. */
  label?: string;
  /** Says in words that it must be filled in. */
  required?: boolean;
  /** What to enter, below the input. */
  help?: ReactNode;
  /** What is shown as wrong. */
  problems: readonly FieldProblem[];
  /** Several inputs under one name: a fieldset with a legend. */
  grouped?: boolean;
  children: (aria: InputAria) => ReactNode;
}

/** Label above, help below, error in place. */
export function FieldFrame(props: FieldFrameProps) {
  const { path, required, help, problems, grouped = false } = props;
  const classes = useStyles();
  const t = useText();
  const id = fieldElementId(path, useFormStore().idPrefix);
  const helpId = `${id}-hilfe`;
  const errorId = `${id}-fehler`;
  const wrong = problems.length > 0;
  const describedBy = [wrong && errorId, help && helpId]
    .filter(Boolean)
    .join(' ');

  const Frame = grouped ? 'fieldset' : 'div';
  const name = (
    <>
      {props.label ?? fieldLabel(t, path)}
      {required && (
        <span className={classes.required}> {t('edit.required')}</span>
      )}
    </>
  );
  return (
    <Frame
      className={classes.field}
      {...(grouped && { 'aria-describedby': describedBy || undefined })}
    >
      {grouped ? (
        <legend className={classes.label}>{name}</legend>
      ) : (
        <label className={classes.label} htmlFor={id}>
          {name}
        </label>
      )}
      {props.children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': wrong || undefined,
        'aria-required': required || undefined,
      })}
      {wrong && <FieldErrors id={errorId} problems={problems} />}
      {help && (
        <div id={helpId} className={classes.help}>
          {help}
        </div>
      )}
    </Frame>
  );
}
