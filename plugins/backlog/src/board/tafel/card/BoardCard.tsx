import { ItemCard } from '@rathaus/plugin-backlog-common';
import DragIcon from '@material-ui/icons/DragIndicator';
import MoveIcon from '@material-ui/icons/SwapHoriz';
import { makeStyles } from '@material-ui/core/styles';
import { Button } from 'react-aria-components';
import { useText } from '../../../translations/useText';
import { useBoardFrame } from '../../context/BoardFrame';
import { useMoving } from '../MovingContext';
import { CardContent } from './CardContent';

const useStyles = makeStyles(theme => ({
  moving: { opacity: 0.6 },
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

/** What lies on a card of the board: its number, a handle to drag it by, a way to move it without dragging, its content. */
export function BoardCard(props: { card: ItemCard }) {
  const { card } = props;
  const classes = useStyles();
  const t = useText();
  const { canWrite, askWhere } = useBoardFrame();
  const isMoving = useMoving().has(card.id);
  const name = `${card.number} ${card.title}`;
  return (
    <div className={isMoving ? classes.moving : undefined}>
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
    </div>
  );
}
