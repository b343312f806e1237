import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, max-content) 1fr',
    gap: theme.spacing(1, 3),
    margin: 0,
  },
  term: { color: theme.palette.text.secondary },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
}));

/** A term and what it stands for; facts without a value are left out. */
export interface Fact {
  term: string;
  value: ReactNode;
}

/** Facts side by side: what, and which. */
export function Facts(props: { facts: Fact[] }) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {props.facts
        .filter(fact => Boolean(fact.value))
        .map(fact => (
          <FactRow key={fact.term} {...fact} />
        ))}
    </dl>
  );
}

function FactRow(props: Fact) {
  const classes = useStyles();
  return (
    <>
      <dt className={classes.term}>{props.term}</dt>
      <dd className={classes.value}>{props.value}</dd>
    </>
  );
}
