import { useRef } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { SelectField } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { CardContent } from '../board/tafel/card/CardContent';
import { useOpenItem } from '../board/useOpenItem';
import { useText } from '../translations/useText';
import { LIST_COLUMNS, ListColumn, Sorting } from './lib/sorting';
import { useVisibleRows } from './useVisibleRows';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(2, 0, 0), padding: 0 },
  item: { paddingBottom: theme.spacing(1) },
  link: {
    display: 'block',
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    background: theme.palette.background.paper,
    color: theme.palette.text.primary,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'none', borderColor: 'var(--bui-border-2)' },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

const CARD_HEIGHT = 170;

/** Properties of {@link ItemList}. */
export interface ItemListProps {
  cards: readonly ItemCard[];
  sorting: Sorting;
  onSort(column: ListColumn): void;
}

/** The items one below the other, for narrow screens; changes are made in the item itself. */
export function ItemList(props: ItemListProps) {
  const { cards, sorting, onSort } = props;
  const classes = useStyles();
  const t = useText();
  const { words } = useBoard();
  const { hrefOf } = useOpenItem();
  const list = useRef<HTMLUListElement>(null);
  const rows = useVisibleRows(list, cards.length, CARD_HEIGHT);
  return (
    <>
      <SelectField
        label={t('list.sortBy')}
        value={sorting.column}
        options={LIST_COLUMNS.map(column => ({
          value: column,
          label: t(`list.column.${column}`),
        }))}
        onChange={value => {
          const column = LIST_COLUMNS.find(known => known === value);
          if (column) {
            onSort(column);
          }
        }}
      />
      <ul
        ref={list}
        className={classes.list}
        style={{ paddingTop: rows.before, paddingBottom: rows.after }}
      >
        {rows.indexes.map(index => {
          const card = cards[index];
          return (
            <li
              key={card.id}
              ref={rows.measure}
              data-index={index}
              className={classes.item}
              aria-setsize={cards.length}
              aria-posinset={index + 1}
            >
              <Link
                component={RouterLink}
                to={hrefOf(card.id)}
                className={classes.link}
              >
                <span className={classes.head}>
                  <span>{card.number}</span>
                  <span>{words.column(card.column)}</span>
                </span>
                <CardContent card={card} />
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
