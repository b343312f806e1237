import { VisuallyHidden } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { ImportedRow } from './lib/rowFilter';
import { RowProblems, RowStatus } from './RowStatus';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'left',
    '& th, & td': {
      padding: theme.spacing(1.25, 2, 1.25, 0),
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      hyphens: 'auto',
    },
    '& thead th': {
      borderBottom: `2px solid ${theme.palette.divider}`,
      fontSize: theme.typography.body2.fontSize,
      fontWeight: 600,
      color: theme.palette.text.secondary,
    },
    '& tbody tr': { borderBottom: `1px solid ${theme.palette.divider}` },
  },
  line: { fontVariantNumeric: 'tabular-nums', fontWeight: 400 },
  status: { whiteSpace: 'nowrap' },
}));

/** Rows of a checked file where there is room for a table. */
export function RowTable(props: { rows: readonly ImportedRow[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{t('imports.rows.caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {(
            ['line', 'department', 'person', 'status', 'problems'] as const
          ).map(column => (
            <th key={column} scope="col">
              {t(`imports.row.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => (
          <tr key={row.line}>
            <th scope="row" className={classes.line}>
              {row.line}
            </th>
            <td>{row.department}</td>
            <td>{row.person ?? t('imports.row.nobody')}</td>
            <td className={classes.status}>
              <RowStatus row={row} />
            </td>
            <td>
              <RowProblems row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
