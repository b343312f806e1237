import { ItemCard } from '@rathaus/plugin-backlog-common';
import { makeStyles } from '@material-ui/core/styles';
import {
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { useBoardFrame } from '../context/BoardFrame';
import { BoardCard } from './card/BoardCard';
import { useCardDrag } from './useCardDrag';

/** What a card measures in most cases, in pixels; each is measured once it is drawn. */
export const CARD_HEIGHT = 190;
const LAYOUT = {
  estimatedRowSize: CARD_HEIGHT,
  gap: 8,
  padding: 8,
  dropIndicatorThickness: 4,
};

const useStyles = makeStyles(theme => ({
  cards: {
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

/** Properties of {@link CardList}. */
export interface CardListProps {
  /** Id of the column. */
  column: string;
  cards: ItemCard[];
  /** Key of the lane that the cards stay in. */
  lane?: string;
  /** Stands where no card is. */
  empty: string;
  /** How much room there is. */
  className: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}

/** Cards below each other, to be opened and dragged. Only those in sight are drawn. */
export function CardList(props: CardListProps) {
  const { column, cards, lane, empty, className, ...name } = props;
  const classes = useStyles();
  const { open } = useBoardFrame();
  const hooks = useCardDrag(column, cards, lane);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <GridList
        {...name}
        className={`${classes.cards} ${className}`}
        items={cards}
        dragAndDropHooks={hooks}
        onAction={key => open(String(key))}
        renderEmptyState={() => <span className={classes.empty}>{empty}</span>}
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
  );
}
