import { Fragment, ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(120px, max-content) minmax(0, 1fr)',
    },
  },
  term: { color: theme.palette.text.secondary, hyphens: 'auto' },
  value: {
    margin: theme.spacing(0, 0, 1),
    overflowWrap: 'anywhere',
    [theme.breakpoints.up('sm')]: { margin: 0 },
  },
}));

/** A named value; nothing is shown for one that is missing. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** Named values below each other. */
export function Facts(props: { facts: Fact[] }) {
  const classes = useStyles();
  return (
    <dl className={classes.facts}>
      {props.facts
        .filter(({ value }) => Boolean(value))
        .map(({ name, value }) => (
          <Fragment key={name}>
            <dt className={classes.term}>{name}</dt>
            <dd className={classes.value}>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
