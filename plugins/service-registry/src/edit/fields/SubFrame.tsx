import { FieldProblem } from '@rathaus/rathaus-common';
import { ReactNode, useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { FieldErrors } from './FieldErrors';
import { InputAria } from '@rathaus/rathaus-react';

const useStyles = makeStyles(theme => ({
  label: { display: 'block', fontSize: theme.typography.body2.fontSize },
}));

/** Properties of {@link SubFrame}. */
export interface SubFrameProps {
  label: string;
  problems: readonly FieldProblem[];
  children: (aria: InputAria) => ReactNode;
}

/** Label and errors of an input that is a part of a field. */
export function SubFrame(props: SubFrameProps) {
  const { label, problems, children } = props;
  const classes = useStyles();
  const id = useId();
  const wrong = problems.length > 0;
  const errorId = `${id}-fehler`;
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': wrong ? errorId : undefined,
        'aria-invalid': wrong || undefined,
      })}
      {wrong && <FieldErrors id={errorId} problems={problems} />}
    </div>
  );
}
