import { useCallback, useEffect, useRef } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import ButtonBase from '@material-ui/core/ButtonBase';
import Checkbox from '@material-ui/core/Checkbox';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { ItemRow } from './ItemRow';
import { TABLE_COLUMNS } from './lib/groups';
import { ListColumn, Sorting } from './lib/sorting';
import { useVisibleRows } from './useVisibleRows';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    background: theme.palette.background.paper,
    '& th, & td': {
      padding: theme.spacing(0.5, 1),
      textAlign: 'left',
      overflowWrap: 'anywhere',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead > tr > *': {
      position: 'sticky',
      // Below the portal's band.
      top: 64,
      zIndex: 2,
      verticalAlign: 'middle',
      background: 'var(--rathaus-surface-sunken)',
    },
  },
  heads: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  head: {
    minHeight: 44,
    justifyContent: 'flex-start',
    gap: theme.spacing(0.5),
    font: 'inherit',
    fontWeight: 600,
    textAlign: 'inherit',
    hyphens: 'auto',
    '& svg': { fontSize: 16, flex: 'none' },
  },
}));

/** Usual height of a row, in pixels; each is measured once it is drawn. */
const ROW_HEIGHT = 69;

/** Properties of {@link ItemTable}. */
export interface ItemTableProps {
  cards: readonly ItemCard[];
  sorting: Sorting;
  onSort(column: ListColumn): void;
  /** The chosen rows; missing where nothing can be done with them. */
  chosen: ReadonlySet<string> | undefined;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** The items as a table; only the rows in the window are drawn. */
export function ItemTable(props: ItemTableProps) {
  const { cards, sorting, onSort, chosen, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useVisibleRows(body, cards.length, ROW_HEIGHT);
  const isAllChosen =
    chosen !== undefined && cards.every(({ id }) => chosen.has(id));
  const columns = TABLE_COLUMNS.length + (chosen ? 1 : 0);
  // The same function for every row and every scroll step; it asks for the newest choice when it is called.
  const newest = useRef({ chosen, onChoose });
  useEffect(() => {
    newest.current = { chosen, onChoose };
  });
  const toggle = useCallback((id: string) => {
    const next = new Set(newest.current.chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    newest.current.onChoose(next);
  }, []);

  return (
    <table
      className={classes.table}
      aria-label={t('list.caption')}
      aria-rowcount={cards.length + 1}
    >
      <colgroup>
        {chosen && <col style={{ width: 52 }} />}
        {TABLE_COLUMNS.map(column => (
          <col
            key={column.id}
            style={'width' in column ? { width: column.width } : undefined}
          />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {chosen && (
            <td>
              <Checkbox
                color="primary"
                checked={isAllChosen}
                indeterminate={!isAllChosen && chosen.size > 0}
                inputProps={{ 'aria-label': t('list.chooseAll') }}
                onChange={() =>
                  onChoose(
                    new Set(isAllChosen ? [] : cards.map(({ id }) => id)),
                  )
                }
              />
            </td>
          )}
          {TABLE_COLUMNS.map(({ id, sorts }) => {
            const isSorted = sorts.some(column => column === sorting.column);
            const direction = sorting.descending ? 'descending' : 'ascending';
            return (
              <th
                key={id}
                scope="col"
                aria-sort={isSorted ? direction : undefined}
              >
                <div className={classes.heads}>
                  {sorts.map(column => (
                    <SortButton
                      key={column}
                      column={column}
                      sorting={sorting}
                      onSort={onSort}
                    />
                  ))}
                </div>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={rows.before} columns={columns} />
        {rows.indexes.map(index => (
          <ItemRow
            key={cards[index].id}
            rowRef={rows.measure}
            index={index}
            card={cards[index]}
            isChosen={chosen?.has(cards[index].id)}
            onToggle={toggle}
          />
        ))}
        <Gap height={rows.after} columns={columns} />
      </tbody>
    </table>
  );
}

function SortButton(props: {
  column: ListColumn;
  sorting: Sorting;
  onSort(column: ListColumn): void;
}) {
  const { column, sorting, onSort } = props;
  const classes = useStyles();
  const t = useText();
  const label = t(`list.column.${column}`);
  const Icon = sorting.descending ? DownIcon : UpIcon;
  return (
    <ButtonBase
      className={classes.head}
      title={t('list.sortedBy', { column: label })}
      onClick={() => onSort(column)}
    >
      {label}
      {sorting.column === column && <Icon aria-hidden="true" />}
    </ButtonBase>
  );
}

/** Holds the place of rows that are not drawn. */
function Gap(props: { height: number; columns: number }) {
  const { height, columns } = props;
  return height > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}
