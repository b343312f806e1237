import { useEffect, useRef } from 'react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Notice } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { fieldElementId, focusField } from './fields/AnswerField';

const useStyles = makeStyles(theme => ({
  root: {
    marginBottom: theme.spacing(3),
    borderRadius: 8,
    '&:focus': { outline: 'none' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.error.main}` },
  },
  list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** A field and what is wrong with it. */
export interface NamedProblem {
  field: string;
  label: string;
  text: string;
}

/** What is wrong on this step, each with a link to its field. Whoever sends a faulty form lands here. */
export function ProblemSummary(props: { problems: readonly NamedProblem[] }) {
  const { problems } = props;
  const classes = useStyles();
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) {
      root.current?.focus();
      // Missing where there is no layout.
      root.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [shown]);
  if (!shown) {
    return null;
  }
  return (
    <div ref={root} role="alert" tabIndex={-1} className={classes.root}>
      <Notice
        tone="danger"
        title={t('problems.title', { count: problems.length })}
      >
        <ul className={classes.list}>
          {problems.map(({ field, label, text }) => (
            <li key={field}>
              <Link
                href={`#${fieldElementId(field)}`}
                onClick={event => {
                  event.preventDefault();
                  focusField(field);
                }}
              >
                {label}
              </Link>
              : {text}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
