import { deadlinesOf, Item, sharesOf } from '@rathaus/plugin-backlog-common';
import { formatDate, formatEuro, StateChip } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../../board/context/BoardContext';
import { BoardWords } from '../../board/context/useBoardWords';
import { Facts } from '../../facts/Facts';
import { isClosedColumn } from '../../filter/lib/filter';
import { dueWords } from '../../lib/dueWords';
import { FundingChip } from '../../funding/FundingChip';
import { rateText } from '../../lib/money';
import { useText } from '../../translations/useText';
import { Part } from './Part';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    fontVariantNumeric: 'tabular-nums',
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

const COSTS = ['estimate', 'ordered', 'actual'] as const;
const FUNDED = ['applied', 'granted', 'drawn', 'proven'] as const;

/** Properties of {@link MoneyFacts}. */
export interface MoneyFactsProps {
  item: Item;
  words: BoardWords;
}

/** What it costs, who pays, and until when. */
export function MoneyFacts(props: MoneyFactsProps) {
  const { item, words } = props;
  const { funding, costType } = item.fields;
  const classes = useStyles();
  const t = useText();
  const { board, view, today } = useBoard();
  const programme = view.programmes.find(({ id }) => id === funding?.programme);
  const { cost, funded, own } = sharesOf(item.fields, programme);
  const deadlines = deadlinesOf(
    item.fields,
    isClosedColumn(board, item.column),
  ).filter(({ kind }) => kind !== 'due');
  const amount = (cents: number | undefined) =>
    cents === undefined ? undefined : formatEuro(cents);
  if (!board.parts.includes('money') || (cost === 0 && !funding)) {
    return null;
  }
  return (
    <Part title={t('item.part.money')}>
      <div className={classes.root}>
        <Facts
          facts={[
            ...COSTS.map(key => ({
              name: t(`field.${key}`),
              value: amount(item.fields[key]),
            })),
            {
              name: t('field.costType'),
              value: costType && t(`costType.${costType}`),
            },
            {
              name: t('money.funded'),
              value: funding && formatEuro(funded),
            },
            { name: t('money.own'), value: <b>{formatEuro(own)}</b> },
          ]}
        />
        {funding && (
          <>
            <div className={classes.chips}>
              <FundingChip funding={funding} programmes={view.programmes} />
              {deadlines.map(deadline => {
                const { tone, label } = dueWords(deadline, today, t);
                return (
                  <StateChip key={deadline.kind} tone={tone} label={label} />
                );
              })}
            </div>
            <Facts
              facts={[
                {
                  name: t('field.funding.programme'),
                  value: words.programme(funding.programme),
                },
                {
                  name: t('money.rate'),
                  value:
                    (funding.rate ?? programme?.rate) !== undefined &&
                    t('value.percent', {
                      number: rateText(funding.rate ?? programme?.rate ?? 0),
                    }),
                },
                ...FUNDED.map(key => ({
                  name: t(`field.funding.${key}`),
                  value: amount(funding[key]),
                })),
                {
                  name: t('field.funding.fileNumber'),
                  value: funding.fileNumber,
                },
                {
                  name: t('field.funding.grantedOn'),
                  value: funding.grantedOn && formatDate(funding.grantedOn),
                },
              ]}
            />
          </>
        )}
      </div>
    </Part>
  );
}
