import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { REMARK_ROW, RemarkButton } from '../../remarks/RemarkButton';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, display: 'grid', gap: theme.spacing(1.5) },
  term: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  value: { margin: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  columns: {
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
  },
}));

/** One fact: its name and its value. */
export interface Fact {
  label: string;
  value: ReactNode;
  /** Path of the field that it shows; people can then say that something is wrong with it. */
  path?: string;
}

/** Properties of {@link FactList}. */
export interface FactListProps {
  /** What has no value is left out by the caller. */
  facts: Fact[];
  /** Side by side where there is room. */
  columns?: boolean;
}

/** Names and values of facts, one below the other. */
export function FactList(props: FactListProps) {
  const classes = useStyles();
  return (
    <dl className={`${classes.list} ${props.columns ? classes.columns : ''}`}>
      {props.facts.map(({ label, value, path }) => (
        <div key={label} className={path && REMARK_ROW}>
          <dt className={classes.term}>
            {label} {path && <RemarkButton path={path} label={label} />}
          </dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
