import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { FieldProblem } from '@rathaus/rathaus-common';
import { useImportSubject } from '../subject/ImportSubject';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0.5, 0, 0), padding: 0 },
  problem: { display: 'flex', gap: theme.spacing(1) },
  icon: { flex: 'none', color: theme.palette.error.main, marginTop: 2 },
}));

/** What is wrong with a row, field by field. */
export function RowProblems(props: { problems: readonly FieldProblem[] }) {
  const classes = useStyles();
  const { fields, useProblemText } = useImportSubject();
  const say = useProblemText();
  if (props.problems.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list}>
      {props.problems.map(problem => (
        <li
          key={`${problem.path} ${problem.code} ${say(problem)}`}
          className={classes.problem}
        >
          <ErrorIcon
            fontSize="small"
            className={classes.icon}
            aria-hidden="true"
          />
          <span>
            {fields.labelOf(problem.path) && (
              <strong>{fields.labelOf(problem.path)}: </strong>
            )}
            {say(problem)}
          </span>
        </li>
      ))}
    </ul>
  );
}
