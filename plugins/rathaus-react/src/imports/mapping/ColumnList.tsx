import { ImportJob, ImportMapping } from '@rathaus/rathaus-common';
import { makeStyles } from '@material-ui/core/styles';
import { assignColumn, fieldsOfColumn } from '../lib/mapping';
import { ColumnRow } from './ColumnRow';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(2, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** Properties of {@link ColumnList}. */
export interface ColumnListProps {
  columns: ImportJob['columns'];
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
}

/** The columns of the file and the fields they fill. */
export function ColumnList(props: ColumnListProps) {
  const { columns, mapping, onChange } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {columns.map(column => (
        <li key={column.index} className={classes.item}>
          <ColumnRow
            column={column}
            fields={fieldsOfColumn(mapping, column.index)}
            onChange={field =>
              onChange(assignColumn(mapping, column.index, field))
            }
          />
        </li>
      ))}
    </ul>
  );
}
