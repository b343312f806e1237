import { ImportRow } from '@rathaus/rathaus-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityNames } from '@rathaus/rathaus-react';
import { refsInChanges } from '../lib/refsInChanges';
import { RowItem } from './RowItem';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1.5, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** Rows of a file and what will become of each. */
export function RowList(props: {
  rows: readonly ImportRow[];
  /** The import was applied: the entries of new rows exist. */
  isApplied: boolean;
}) {
  const { rows, isApplied } = props;
  const classes = useStyles();
  const { nameOf } = useEntityNames(
    rows.flatMap(row => refsInChanges(row.changes)),
  );
  return (
    <ul className={classes.list}>
      {rows.map(row => (
        <li key={row.line} className={classes.item}>
          <RowItem row={row} isApplied={isApplied} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  );
}
