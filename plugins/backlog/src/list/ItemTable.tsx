import { useRef } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import ButtonBase from '@material-ui/core/ButtonBase';
import Checkbox from '@material-ui/core/Checkbox';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { ItemRow } from './ItemRow';
import { LIST_COLUMNS, ListColumn, Sorting } from './lib/sorting';
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
    '& thead th': {
      position: 'sticky',
      // Below the portal's band.
      top: 64,
      zIndex: 2,
      verticalAlign: 'bottom',
      background: 'var(--rathaus-surface-sunken)',
    },
  },
  head: {
    width: '100%',
    minHeight: 44,
    justifyContent: 'flex-start',
    gap: theme.spacing(0.5),
    font: 'inherit',
    fontWeight: 600,
    textAlign: 'inherit',
    hyphens: 'auto',
    '& svg': { fontSize: 16, flex: 'none' },
  },
  number: { textAlign: 'right' },
}));

/** Widths of the columns; the title takes what is left. */
const WIDTHS: Partial<Record<ListColumn, number>> = {
  number: 78,
  schools: 170,
  category: 150,
  column: 160,
  assignee: 150,
  dueDate: 158,
  own: 130,
  funding: 148,
};

const ROW_HEIGHT = 57;

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
  const columns = LIST_COLUMNS.length + (chosen ? 1 : 0);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    onChoose(next);
  };

  return (
    <table
      className={classes.table}
      aria-label={t('list.caption')}
      aria-rowcount={cards.length + 1}
    >
      <colgroup>
        {chosen && <col style={{ width: 52 }} />}
        {LIST_COLUMNS.map(column => (
          <col key={column} style={{ width: WIDTHS[column] }} />
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
          {LIST_COLUMNS.map(column => {
            const isSorted = sorting.column === column;
            const Icon = sorting.descending ? DownIcon : UpIcon;
            const direction = sorting.descending ? 'descending' : 'ascending';
            return (
              <th
                key={column}
                scope="col"
                aria-sort={isSorted ? direction : undefined}
              >
                <ButtonBase
                  className={classes.head}
                  onClick={() => onSort(column)}
                >
                  {t(`list.column.${column}`)}
                  {isSorted && <Icon aria-hidden="true" />}
                </ButtonBase>
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
            onToggle={() => toggle(cards[index].id)}
          />
        ))}
        <Gap height={rows.after} columns={columns} />
      </tbody>
    </table>
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
