import { ImportRow } from '@rathaus/rathaus-common';
import { makeStyles } from '@material-ui/core/styles';
import { useImportSubject } from '../subject/ImportSubject';
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
  /** The import was applied: the things of new rows exist. */
  isApplied: boolean;
}) {
  const { rows, isApplied } = props;
  const classes = useStyles();
  const { useValueWords } = useImportSubject();
  const wordsFor = useValueWords(rows);
  return (
    <ul className={classes.list}>
      {rows.map(row => (
        <li key={row.line} className={classes.item}>
          <RowItem row={row} isApplied={isApplied} wordsFor={wordsFor} />
        </li>
      ))}
    </ul>
  );
}
