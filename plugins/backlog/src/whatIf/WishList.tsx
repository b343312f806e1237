import { formatEuro } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { useBoardFrame } from '../board/context/BoardFrame';
import { useText } from '../translations/useText';
import { Row } from './lib/rows';
import { useWishDrag } from './useWishDrag';
import { WishRow } from './WishRow';

/** What a row measures in most cases, in pixels; each is measured once it is drawn. */
const LAYOUT = { estimatedRowSize: 76, gap: 6, dropIndicatorThickness: 4 };

const useStyles = makeStyles(theme => ({
  list: {
    outline: 'none',
    borderRadius: 8,
    '&[data-focus-visible]': {
      boxShadow: `0 0 0 3px ${theme.palette.primary.main}`,
    },
    '& .react-aria-DropIndicator[data-drop-target]': {
      height: '100%',
      borderRadius: 2,
      background: theme.palette.primary.main,
    },
  },
  wish: {
    boxSizing: 'border-box',
    width: '100%',
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    background: theme.palette.background.paper,
    cursor: 'pointer',
    outline: 'none',
    '&[data-hovered]': { borderColor: 'var(--bui-border-2)' },
    '&[data-focus-visible]': {
      boxShadow: `inset 0 0 0 3px ${theme.palette.primary.main}`,
    },
    '&[data-dragging]': { opacity: 0.5 },
  },
  unpaid: { background: 'var(--rathaus-surface-sunken)' },
  line: {
    boxSizing: 'border-box',
    width: '100%',
    padding: theme.spacing(1, 0),
    outline: 'none',
  },
  rule: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    fontWeight: 600,
    color: 'var(--bui-fg-warning)',
    '&::before, &::after': {
      content: '""',
      flex: 1,
      borderTop: '3px solid currentColor',
    },
  },
}));

/** Properties of {@link WishList}. */
export interface WishListProps {
  label: string;
  rows: Row[];
  /** @param position - counted without the item itself */
  onPut(id: string, position: number): void;
  /** Asks where an item is to go. */
  onAsk(id: string): void;
}

/** Items in the order in which they are paid, and the line where the money ends. Only those in sight are drawn. */
export function WishList(props: WishListProps) {
  const { label, rows, onPut, onAsk } = props;
  const classes = useStyles();
  const t = useText();
  const { open } = useBoardFrame();
  const hooks = useWishDrag(rows, onPut);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <GridList
        aria-label={label}
        className={classes.list}
        items={rows}
        dragAndDropHooks={hooks}
        onAction={key => open(String(key))}
      >
        {row =>
          row.kind === 'line' ? (
            <GridListItem
              id={row.id}
              textValue={t('whatIf.line')}
              isDisabled
              className={classes.line}
            >
              <div className={classes.rule}>
                {t('whatIf.lineLeft', { amount: formatEuro(row.left) })}
              </div>
            </GridListItem>
          ) : (
            <GridListItem
              id={row.id}
              textValue={`${row.wish.card.number} ${row.wish.card.title}`}
              className={
                row.isPaid === false
                  ? `${classes.wish} ${classes.unpaid}`
                  : classes.wish
              }
            >
              <WishRow row={row} onAsk={onAsk} />
            </GridListItem>
          )
        }
      </GridList>
    </Virtualizer>
  );
}
