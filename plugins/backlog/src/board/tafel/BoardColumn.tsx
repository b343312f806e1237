import { memo, useId } from 'react';
import { Column, ItemCard } from '@rathaus/plugin-backlog-common';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { CardList } from './CardList';
import { ColumnHead } from './ColumnHead';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
  },
  head: { padding: theme.spacing(1.5, 1.5, 0.5) },
  cards: { flex: '1 1 auto', minHeight: 120 },
  // On a phone the page itself scrolls.
  unbounded: { overflowY: 'visible' },
}));

/** Properties of {@link BoardColumn}. */
export interface BoardColumnProps {
  column: Column;
  /** The cards that are shown. */
  cards: ItemCard[];
  /** How many there are, those that the filter leaves out included. */
  total: number;
  /** Lets the page scroll instead of the column. */
  unbounded?: boolean;
}

function DrawnBoardColumn(props: BoardColumnProps) {
  const { column, cards, total, unbounded } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useId();
  const isFiltered = cards.length !== total;
  return (
    <section className={classes.column} aria-labelledby={titleId}>
      <div className={classes.head}>
        <ColumnHead
          id={titleId}
          column={column}
          shown={cards.length}
          total={total}
        />
      </div>
      <CardList
        aria-labelledby={titleId}
        className={
          unbounded ? `${classes.cards} ${classes.unbounded}` : classes.cards
        }
        column={column.id}
        cards={cards}
        empty={t(isFiltered ? 'column.emptyFiltered' : 'column.empty')}
      />
    </section>
  );
}

/** A column with its cards. Only those in sight are drawn, so two thousand are as quick as twenty. */
export const BoardColumn = memo(DrawnBoardColumn);
