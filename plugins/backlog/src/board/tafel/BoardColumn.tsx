import { memo, useId } from 'react';
import { Column, ItemCard } from '@rathaus/plugin-backlog-common';
import { formatNumber } from '@rathaus/rathaus-react';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { useText } from '../../translations/useText';
import { useBoardFrame } from '../context/BoardFrame';
import { BoardCard } from './card/BoardCard';
import { useCardDrag } from './useCardDrag';

/** What a card measures in most cases, in pixels; each is measured once it is drawn. */
const LAYOUT = {
  estimatedRowSize: 190,
  gap: 8,
  padding: 8,
  dropIndicatorThickness: 4,
};

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
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1),
    hyphens: 'auto',
  },
  count: {
    fontSize: theme.typography.body1.fontSize,
    fontWeight: 400,
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  tooMany: {
    display: 'flex',
    gap: theme.spacing(0.5),
    margin: theme.spacing(0.5, 0),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    color: 'var(--bui-fg-warning)',
    '& svg': { flex: 'none', fontSize: 18, marginTop: 2 },
  },
  cards: {
    flex: '1 1 auto',
    minHeight: 120,
    overflowX: 'hidden',
    overflowY: 'auto',
    outline: 'none',
    borderRadius: 8,
    '&[data-drop-target]': {
      boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}`,
    },
    '&[data-focus-visible]': {
      boxShadow: `inset 0 0 0 3px ${theme.palette.primary.main}`,
    },
    '& .react-aria-DropIndicator[data-drop-target]': {
      height: '100%',
      borderRadius: 2,
      background: theme.palette.primary.main,
    },
  },
  // On a phone the page itself scrolls.
  unbounded: { overflowY: 'visible' },
  card: {
    position: 'relative',
    boxSizing: 'border-box',
    width: '100%',
    padding: theme.spacing(1, 1.5, 1.25),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    background: theme.palette.background.paper,
    color: theme.palette.text.primary,
    cursor: 'pointer',
    outline: 'none',
    '&[data-hovered]': { borderColor: 'var(--bui-border-2)' },
    '&[data-focus-visible]': {
      // Inside, where the column does not cut it off.
      boxShadow: `inset 0 0 0 3px ${theme.palette.primary.main}`,
    },
    '&[data-dragging]': { opacity: 0.5 },
  },
  empty: {
    display: 'block',
    padding: theme.spacing(2),
    textAlign: 'center',
    color: theme.palette.text.secondary,
  },
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
  const { open } = useBoardFrame();
  const titleId = useId();
  const hooks = useCardDrag(column.id, cards);
  const { wipLimit } = column;
  const isFiltered = cards.length !== total;
  const count = () => {
    if (isFiltered) {
      return t('column.filtered', {
        number: formatNumber(cards.length),
        total: formatNumber(total),
      });
    }
    return wipLimit === undefined
      ? formatNumber(total)
      : t('column.ofLimit', {
          number: formatNumber(total),
          limit: formatNumber(wipLimit),
        });
  };

  return (
    <section className={classes.column} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="h3"
          component="h2"
          className={classes.title}
        >
          {column.title} <span className={classes.count}>{count()}</span>
        </Typography>
        {wipLimit !== undefined && total > wipLimit && (
          <div className={classes.tooMany}>
            <WarningIcon aria-hidden="true" />
            {t('column.tooMany', { count: total - wipLimit })}
          </div>
        )}
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <GridList
          aria-labelledby={titleId}
          className={
            unbounded ? `${classes.cards} ${classes.unbounded}` : classes.cards
          }
          items={cards}
          dragAndDropHooks={hooks}
          onAction={key => open(String(key))}
          renderEmptyState={() => (
            <span className={classes.empty}>
              {t(isFiltered ? 'column.emptyFiltered' : 'column.empty')}
            </span>
          )}
        >
          {card => (
            // Directly, and not inside a component of ours: react-aria keeps one of these for every card there is.
            <GridListItem
              id={card.id}
              textValue={`${card.number} ${card.title}`}
              className={classes.card}
            >
              <BoardCard card={card} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
}

/** A column with its cards. Only those in sight are drawn, so two thousand are as quick as twenty. */
export const BoardColumn = memo(DrawnBoardColumn);
