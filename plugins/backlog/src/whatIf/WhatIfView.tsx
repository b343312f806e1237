import { useMemo, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { EmptyState, Notice } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { useHoldView } from '../board/leave/LeaveGuard';
import { useText } from '../translations/useText';
import { ApplyDialog } from './ApplyDialog';
import { stepsTo } from './lib/order';
import { rowsOf } from './lib/rows';
import { outlookOf, wishesOf } from './lib/wishes';
import { OutlookWords } from './OutlookWords';
import { PositionDialog } from './PositionDialog';
import { QuestionFields } from './QuestionFields';
import { useMadeUpOrder } from './useMadeUpOrder';
import { useQuestion } from './useQuestion';
import { WishList } from './WishList';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  list: { maxWidth: 880 },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    maxWidth: 880,
    padding: theme.spacing(1.5, 0),
    background: theme.palette.background.default,
  },
}));

const NOTHING: readonly string[] = [];

/** Properties of {@link WhatIfView}. */
export interface WhatIfViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
}

/** What if the money were this much, and the order another? Nothing is saved until somebody says so. */
export function WhatIfView(props: WhatIfViewProps) {
  const { shown } = props;
  const classes = useStyles();
  const t = useText();
  const { board, view, cards, words, canWrite } = useBoard();
  const { question, ask } = useQuestion(board);
  const { column, budget, counted } = question;
  const present = useMemo(
    () => shown.filter(card => card.column === column),
    [shown, column],
  );
  const order = useMadeUpOrder(column, present);
  const [asked, setAsked] = useState<string>();
  const [applying, setApplying] = useState(false);
  useHoldView(order.isChanged);

  const wishes = useMemo(
    () => wishesOf(order.cards, view.programmes, counted),
    [order.cards, view.programmes, counted],
  );
  const outlook = budget === undefined ? undefined : outlookOf(wishes, budget);
  const before =
    budget === undefined
      ? undefined
      : outlookOf(wishesOf(present, view.programmes, counted), budget);
  const paid = outlook?.within ?? NOTHING;
  const paidBefore = before?.within ?? NOTHING;
  const hidden =
    cards.filter(card => card.column === column).length - present.length;
  const askedCard = order.cards.find(({ id }) => id === asked);

  return (
    <div className={classes.root}>
      <Typography>{t('whatIf.intro')}</Typography>
      <QuestionFields question={question} onChange={ask} />
      {hidden > 0 && (
        <Notice tone="info">{t('whatIf.filtered', { count: hidden })}</Notice>
      )}
      <OutlookWords wishes={wishes} budget={budget} outlook={outlook} />
      {wishes.length === 0 ? (
        <EmptyState>
          {t('whatIf.empty', { column: words.column(column) })}
        </EmptyState>
      ) : (
        <div className={classes.list}>
          <WishList
            label={t('whatIf.list', { column: words.column(column) })}
            rows={rowsOf(wishes, outlook)}
            onPut={order.put}
            onAsk={setAsked}
          />
        </div>
      )}
      {order.isChanged && (
        <div className={classes.bar}>
          {canWrite && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => setApplying(true)}
            >
              {t('whatIf.apply')}
            </Button>
          )}
          <Button variant="outlined" color="primary" onClick={order.reset}>
            {t('whatIf.reset')}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {t('whatIf.unsaved')}
          </Typography>
        </div>
      )}
      {askedCard && (
        <PositionDialog
          key={askedCard.id}
          card={askedCard}
          cards={order.cards}
          onPut={position => order.put(askedCard.id, position)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {applying && (
        <ApplyDialog
          column={column}
          steps={stepsTo(
            column,
            present.map(({ id }) => id),
            order.cards.map(({ id }) => id),
          )}
          gained={paid.filter(id => !paidBefore.includes(id))}
          lost={paidBefore.filter(id => !paid.includes(id))}
          onApplied={order.reset}
          onClose={() => setApplying(false)}
        />
      )}
    </div>
  );
}
