import { deadlinesOf, sharesOf } from '@rathaus/plugin-backlog-common';
import {
  formatEuro,
  LinkButton,
  Notice,
  StateChip,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../../board/context/BoardContext';
import { Facts } from '../../facts/Facts';
import { isClosedColumn } from '../../filter/lib/filter';
import { FundingChip } from '../../funding/FundingChip';
import { dueWords } from '../../lib/dueWords';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    fontVariantNumeric: 'tabular-nums',
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What a meeting needs to know of an item at a glance. */
export function PointFacts(props: { item: string }) {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const { board, view, cards, words, today, canWrite, askWhere } = useBoard();
  const card = cards.find(({ id }) => id === props.item);
  if (!card) {
    return <Notice tone="info">{t('meeting.gone')}</Notice>;
  }
  const { schools = [], category, assignee, funding, blocked } = card;
  const programme = view.programmes.find(({ id }) => id === funding?.programme);
  const { cost, funded, own } = sharesOf(card, programme);
  const deadlines = deadlinesOf(card, isClosedColumn(board, card.column));
  return (
    <div className={classes.root}>
      <div className={classes.chips}>
        <StateChip tone="primary" label={words.column(card.column)} />
        <FundingChip funding={funding} programmes={view.programmes} />
        {deadlines.map(deadline => {
          const { tone, label } = dueWords(deadline, today, t);
          return <StateChip key={deadline.kind} tone={tone} label={label} />;
        })}
      </div>
      {blocked && (
        <Notice tone="danger">
          {t('card.blocked', { reason: blocked.because })}
        </Notice>
      )}
      <Facts
        facts={[
          {
            name: t('field.schools'),
            value: schools.map(({ ref }) => words.entity(ref)).join(', '),
          },
          {
            name: t('field.category'),
            value: category && words.category(category),
          },
          { name: t('meeting.cost'), value: cost > 0 && formatEuro(cost) },
          {
            name: t('money.funded'),
            value:
              funding &&
              `${formatEuro(funded)} · ${words.programme(funding.programme)}`,
          },
          {
            name: t('money.own'),
            value: cost > 0 && <b>{formatEuro(own)}</b>,
          },
          {
            name: t('field.assignee'),
            value: assignee && words.entity(assignee),
          },
          {
            name: t('meeting.comments'),
            value:
              card.comments > 0 && t('card.comments', { count: card.comments }),
          },
        ]}
      />
      <div className={classes.chips}>
        <LinkButton
          variant="outlined"
          color="primary"
          to={links.item(board.id, card.id)}
        >
          {t('meeting.toItem')}
        </LinkButton>
        {canWrite && (
          <Button
            variant="outlined"
            color="primary"
            onClick={() => askWhere(card.id)}
          >
            {t('item.move')}
          </Button>
        )}
      </div>
    </div>
  );
}
