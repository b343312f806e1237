import { formatEuro, StateChip } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { FACETS } from '../filter/lib/filter';
import { FundingChip } from '../funding/FundingChip';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { costAtSchool, ownShareOf, SchoolBoard } from './lib/boardsOfSchool';

/** Items shown on the card; the board has them all. */
const SHOWN = 8;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 2), padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  link: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  money: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
}));

/** Properties of {@link SchoolBoardItems}. */
export interface SchoolBoardItemsProps extends SchoolBoard {
  school: string;
  /** Names the board, where there are several. */
  isNamed: boolean;
}

/** What there is for a school on one board. */
export function SchoolBoardItems(props: SchoolBoardItemsProps) {
  const { view, cards, school, isNamed } = props;
  const { board } = view;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const columnOf = (id: string) =>
    board.columns.find(column => column.id === id)?.title ?? id;
  const ownWords = (own: number, schools: number) =>
    schools > 1
      ? t('schoolCard.ownOfMany', { amount: formatEuro(own), count: schools })
      : t('card.ownShare', { amount: formatEuro(own) });
  return (
    <>
      {isNamed && (
        <Typography variant="h5" component="h4">
          {board.title}
        </Typography>
      )}
      <Typography gutterBottom>
        {t('schoolCard.sum', {
          count: cards.length,
          amount: formatEuro(costAtSchool(cards, school)),
        })}
      </Typography>
      <ul className={classes.list}>
        {cards.slice(0, SHOWN).map(card => {
          const own = ownShareOf(view, card);
          return (
            <li key={card.id} className={classes.item}>
              <Link
                component={RouterLink}
                to={links.item(board.id, card.id)}
                className={classes.link}
              >
                {card.number} {card.title}
              </Link>
              <StateChip tone="neutral" label={columnOf(card.column)} />
              <FundingChip
                funding={card.funding}
                programmes={view.programmes}
              />
              {own !== undefined && (
                <span className={classes.money}>
                  {ownWords(own, card.schools?.length ?? 1)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Link
        component={RouterLink}
        to={links.board(board.id, { [FACETS.school]: school })}
      >
        {t('schoolCard.all', { count: cards.length })}
      </Link>
    </>
  );
}
