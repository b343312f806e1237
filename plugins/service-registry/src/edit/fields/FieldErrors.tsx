import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { FieldProblem } from '@rathaus/rathaus-common';
import { useProblemText } from './useProblemText';

const useStyles = makeStyles(theme => ({
  error: {
    display: 'flex',
    gap: theme.spacing(1),
    margin: theme.spacing(0.5, 0, 0),
    color: theme.palette.error.main,
    fontWeight: 600,
  },
  icon: { flex: 'none', fontSize: 20, marginTop: 2 },
}));

/** What is wrong with a field and the way out; the same sentence only once. */
export function FieldErrors(props: {
  id?: string;
  problems: readonly FieldProblem[];
}) {
  const classes = useStyles();
  const say = useProblemText();
  const sentences = [...new Set(props.problems.map(say))];
  return (
    <div id={props.id}>
      {sentences.map(sentence => (
        <p key={sentence} className={classes.error}>
          <ErrorIcon className={classes.icon} aria-hidden="true" />
          {sentence}
        </p>
      ))}
    </div>
  );
}
