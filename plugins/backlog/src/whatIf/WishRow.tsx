import { formatEuro } from '@rathaus/rathaus-react';
import DragIcon from '@material-ui/icons/DragIndicator';
import MoveIcon from '@material-ui/icons/SwapVert';
import { makeStyles } from '@material-ui/core/styles';
import { Button } from 'react-aria-components';
import { useText } from '../translations/useText';
import { Row } from './lib/rows';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minWidth: 0,
  },
  position: {
    flex: 'none',
    minWidth: 28,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.secondary,
  },
  what: {
    flex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    minWidth: 0,
  },
  title: { fontWeight: 600, hyphens: 'auto', overflowWrap: 'anywhere' },
  number: { fontWeight: 400, color: theme.palette.text.secondary },
  amount: { fontVariantNumeric: 'tabular-nums' },
  state: {
    flexBasis: '100%',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  button: {
    display: 'inline-flex',
    flex: 'none',
    alignItems: 'center',
    justifyContent: 'center',
    width: 32,
    height: 32,
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
  handle: { cursor: 'grab' },
}));

/** Properties of {@link WishRow}. */
export interface WishRowProps {
  row: Extract<Row, { kind: 'wish' }>;
  onAsk(id: string): void;
}

/** An item in the order: its place, what it costs, whether the money is enough. */
export function WishRow(props: WishRowProps) {
  const { row, onAsk } = props;
  const { card, amount, isUnknown } = row.wish;
  const classes = useStyles();
  const t = useText();
  const state = () => {
    if (isUnknown) {
      return t('whatIf.unknown');
    }
    if (row.isPaid === undefined) {
      return undefined;
    }
    return t(row.isPaid ? 'whatIf.paid' : 'whatIf.unpaid');
  };
  return (
    <div className={classes.root}>
      <Button slot="drag" className={`${classes.button} ${classes.handle}`}>
        <DragIcon aria-hidden="true" />
      </Button>
      <span className={classes.position}>{row.position}.</span>
      <div className={classes.what}>
        <span className={classes.title}>
          <span className={classes.number}>{card.number}</span> {card.title}
        </span>
        {!isUnknown && (
          <span className={classes.amount}>{formatEuro(amount)}</span>
        )}
        <span className={classes.state}>{state()}</span>
      </div>
      <Button
        className={classes.button}
        aria-label={t('card.move', { item: `${card.number} ${card.title}` })}
        onPress={() => onAsk(card.id)}
      >
        <MoveIcon aria-hidden="true" />
      </Button>
    </div>
  );
}
