import { ItemCard } from '@rathaus/plugin-backlog-common';
import DragIcon from '@material-ui/icons/DragIndicator';
import MoveIcon from '@material-ui/icons/SwapHoriz';
import { makeStyles } from '@material-ui/core/styles';
import { Button, GridListItem } from 'react-aria-components';
import { useText } from '../../../translations/useText';
import { useBoard } from '../../context/BoardContext';
import { CardContent } from './CardContent';

const useStyles = makeStyles(theme => ({
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
  moving: { borderStyle: 'dashed' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 28,
    marginBottom: 2,
  },
  number: {
    flex: 1,
    fontSize: theme.typography.body2.fontSize,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.secondary,
  },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 32,
    height: 28,
    padding: 0,
    border: 0,
    borderRadius: 6,
    background: 'none',
    color: theme.palette.text.secondary,
    cursor: 'pointer',
    outline: 'none',
    '& svg': { fontSize: 20 },
    '&[data-hovered]': { background: 'var(--rathaus-surface-sunken)' },
    '&[data-focus-visible]': {
      boxShadow: `0 0 0 3px ${theme.palette.primary.main}`,
    },
    [theme.breakpoints.down('sm')]: { width: 44, height: 44 },
  },
  handle: { cursor: 'grab', marginLeft: -8, width: 24 },
}));

/** Properties of {@link BoardCard}. */
export interface BoardCardProps {
  card: ItemCard;
  /** Its move is on its way. */
  isMoving: boolean;
}

/** A card of the board: opens its item, can be dragged, and has a way to be moved without dragging. */
export function BoardCard(props: BoardCardProps) {
  const { card, isMoving } = props;
  const classes = useStyles();
  const t = useText();
  const { canWrite, askWhere } = useBoard();
  const name = `${card.number} ${card.title}`;
  return (
    <GridListItem
      id={card.id}
      // What dragging hands on; react-aria itself gives it to the outermost element only, which is this component.
      value={card}
      textValue={name}
      className={isMoving ? `${classes.card} ${classes.moving}` : classes.card}
    >
      <div className={classes.head}>
        {canWrite && (
          <Button slot="drag" className={`${classes.button} ${classes.handle}`}>
            <DragIcon aria-hidden="true" />
          </Button>
        )}
        <span className={classes.number}>{card.number}</span>
        {canWrite && (
          <Button
            className={classes.button}
            aria-label={t('card.move', { item: name })}
            onPress={() => askWhere(card.id)}
          >
            <MoveIcon aria-hidden="true" />
          </Button>
        )}
      </div>
      <CardContent card={card} />
    </GridListItem>
  );
}
