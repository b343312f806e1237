import { Overview } from '@rathaus/plugin-scouts-common';
import { formatNumber, VisuallyHidden } from '@rathaus/rathaus-react';
import ButtonBase from '@material-ui/core/ButtonBase';
import Link from '@material-ui/core/Link';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { figureWords } from '../figureWords';
import { cellOf, Column, COLUMNS, Sorting, sortDepartments } from './sorting';

const useStyles = makeStyles(theme => ({
  // A table of ten columns may be wider than a phone; then it moves inside its frame, by keyboard, too.
  frame: {
    // Holds the hidden caption, too, which would make the page as wide as the table.
    position: 'relative',
    overflowX: 'auto',
    '&:focus-visible': { outlineOffset: 2 },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(1.25, 1),
      textAlign: 'right',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tr > :first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: 150,
      paddingLeft: 0,
      overflowWrap: 'anywhere',
      hyphens: 'auto',
      [theme.breakpoints.up('md')]: { minWidth: 240 },
      textAlign: 'left',
      background: theme.palette.background.paper,
    },
    '& tbody th': { fontWeight: 400 },
    '& thead th': {
      verticalAlign: 'bottom',
      fontSize: theme.typography.body2.fontSize,
      fontWeight: 600,
      hyphens: 'auto',
    },
    '& tfoot': { fontWeight: 600 },
  },
  head: {
    font: 'inherit',
    textAlign: 'inherit',
    minHeight: 40,
    gap: theme.spacing(0.5),
    '& svg': { fontSize: 16 },
  },
}));

/** Properties of {@link FiguresTable}. */
export interface FiguresTableProps {
  overview: Overview;
  sorting: Sorting;
  onSort(column: Sorting['column']): void;
}

/** All figures by department. */
export function FiguresTable(props: FiguresTableProps) {
  const { overview, sorting, onSort } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const words = (counts: Overview['total'], column: Column) => {
    const value = cellOf(counts, column);
    return column === 'posts' || column === 'entries'
      ? formatNumber(value ?? 0)
      : figureWords(column, value, t);
  };
  const head = (column: Sorting['column'], label: string) => {
    const isSorted = sorting.column === column;
    const Icon = sorting.descending ? DownIcon : UpIcon;
    const direction = sorting.descending ? 'descending' : 'ascending';
    return (
      <th key={column} scope="col" aria-sort={isSorted ? direction : undefined}>
        <ButtonBase
          className={classes.head}
          title={t('overview.table.sortBy', { column: label })}
          onClick={() => onSort(column)}
        >
          {label}
          {isSorted && <Icon aria-hidden="true" />}
        </ButtonBase>
      </th>
    );
  };
  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t('overview.table.caption')}
      // What can be scrolled must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{t('overview.table.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {head('department', t('common.unit.department'))}
            {COLUMNS.map(column =>
              head(column, t(`overview.figure.${column}`)),
            )}
          </tr>
        </thead>
        <tbody>
          {sortDepartments(overview.departments, sorting).map(counts => (
            <tr key={counts.department}>
              <th scope="row">
                <Link
                  component={RouterLink}
                  to={links.department(counts.department)}
                >
                  {counts.departmentTitle ?? counts.department}
                </Link>
              </th>
              {COLUMNS.map(column => (
                <td key={column}>
                  {words({ ...counts, day: overview.total.day }, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('overview.table.sum')}</th>
            {COLUMNS.map(column => (
              <td key={column}>{words(overview.total, column)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
