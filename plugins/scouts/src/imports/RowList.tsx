import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { ImportedRow } from './lib/rowFilter';
import { RowProblems, RowStatus } from './RowStatus';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: theme.spacing(1),
    '& > :last-child': { flex: 'none' },
  },
}));

/** Rows of a checked file where there is no room for a table. */
export function RowList(props: { rows: readonly ImportedRow[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.list} aria-label={t('imports.rows.caption')}>
      {props.rows.map(row => (
        <li key={row.line} className={classes.row}>
          <div className={classes.head}>
            <div>
              <Typography variant="body2" color="textSecondary">
                {t('imports.row.line')} {row.line}
              </Typography>
              <Typography>
                {[row.department, row.person ?? t('imports.row.nobody')]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </div>
            <RowStatus row={row} />
          </div>
          <RowProblems row={row} />
        </li>
      ))}
    </ul>
  );
}
