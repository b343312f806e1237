import {
  deadlinesOf,
  ItemCard,
  sharesOf,
} from '@rathaus/plugin-backlog-common';
import { formatEuro, StateChip } from '@rathaus/rathaus-react';
import BlockIcon from '@material-ui/icons/BlockOutlined';
import CheckIcon from '@material-ui/icons/CheckBoxOutlined';
import CommentIcon from '@material-ui/icons/ChatBubbleOutline';
import { makeStyles } from '@material-ui/core/styles';
import { isClosedColumn } from '../../../filter/lib/filter';
import { FundingChip } from '../../../funding/FundingChip';
import { dueWords } from '../../../lib/dueWords';
import { useText } from '../../../translations/useText';
import { useBoardFrame } from '../../context/BoardFrame';
import { ageWords } from './ageWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5), minWidth: 0 },
  title: {
    // Two lines; the rest is in the item itself.
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontWeight: 600,
    lineHeight: 1.35,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
  quiet: {
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
  line: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  blocked: {
    display: 'flex',
    gap: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.4,
    color: 'var(--bui-fg-negative)',
    '& svg': { flex: 'none', fontSize: 18, marginTop: 1 },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    '& svg': { fontSize: 16, verticalAlign: '-0.2em', marginRight: 3 },
  },
  money: { fontVariantNumeric: 'tabular-nums' },
}));

/** Schools named on a card; the others are counted. */
const NAMED_SCHOOLS = 2;

/** What a card says about its item. */
export function CardContent(props: { card: ItemCard }) {
  const { card } = props;
  const classes = useStyles();
  const t = useText();
  const { board, programmes, words, today } = useBoardFrame();
  const { schools = [], funding, category, blocked, checklist } = card;
  const programme = programmes.find(({ id }) => id === funding?.programme);
  const { cost, own } = sharesOf(card, programme);
  const isClosed = isClosedColumn(board, card.column);
  const [deadline] = deadlinesOf(card, isClosed);
  const due = deadline && dueWords(deadline, today, t);
  const named = schools
    .slice(0, NAMED_SCHOOLS)
    .map(({ ref }) => words.entity(ref))
    .join(', ');
  const others = schools.length - NAMED_SCHOOLS;

  return (
    <div className={classes.root}>
      <div className={classes.title}>{card.title}</div>
      {named && (
        <div className={`${classes.quiet} ${classes.line}`}>
          {others > 0
            ? t('card.moreSchools', { schools: named, count: others })
            : named}
        </div>
      )}
      {(category || cost > 0) && (
        <div className={classes.quiet}>
          {category && words.category(category)}
          {category && cost > 0 && ' · '}
          {cost > 0 && (
            <span className={classes.money}>
              {t('card.ownShare', { amount: formatEuro(own) })}
            </span>
          )}
        </div>
      )}
      {blocked && (
        <div className={classes.blocked}>
          <BlockIcon aria-hidden="true" />
          <span className={classes.title} style={{ fontWeight: 400 }}>
            {t('card.blocked', { reason: blocked.because })}
          </span>
        </div>
      )}
      {(funding || due) && (
        <div className={classes.chips}>
          <FundingChip funding={funding} programmes={programmes} />
          {due && <StateChip tone={due.tone} label={due.label} />}
        </div>
      )}
      <div className={`${classes.quiet} ${classes.foot}`}>
        {!isClosed && <span>{ageWords(card.inColumnSince, today, t)}</span>}
        {checklist && (
          <span>
            <CheckIcon aria-hidden="true" />
            {t('card.checklist', checklist)}
          </span>
        )}
        {card.comments > 0 && (
          <span>
            <CommentIcon aria-hidden="true" />
            {t('card.comments', { count: card.comments })}
          </span>
        )}
      </div>
    </div>
  );
}
