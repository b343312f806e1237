import { Item } from '@rathaus/plugin-backlog-common';
import { formatDate, formatEuro } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { BoardWords } from '../../board/context/useBoardWords';
import { Facts } from '../../facts/Facts';
import { quarterWords } from '../../lib/quarterWords';
import { catalogPath } from '../../routes';
import { useText } from '../../translations/useText';
import { Part } from './Part';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** Properties of {@link AboutFacts}. */
export interface AboutFactsProps {
  item: Item;
  words: BoardWords;
}

/** Where, when and by whom. */
export function AboutFacts(props: AboutFactsProps) {
  const { item, words } = props;
  const {
    schools,
    category,
    assignee,
    provider,
    councilDecision,
    dueDate,
    plannedFrom,
    plannedTo,
  } = item.fields;
  const classes = useStyles();
  const t = useText();
  const planned = [plannedFrom, plannedTo ?? plannedFrom]
    .filter((quarter, i, all) => quarter && all.indexOf(quarter) === i)
    .map(quarter => quarter && quarterWords(quarter, t))
    .join(' – ');
  return (
    <Part title={t('item.part.about')}>
      <Facts
        facts={[
          {
            name: t('field.schools'),
            value: schools && (
              <ul className={classes.list}>
                {schools.map(({ ref, amount }) => (
                  <li key={ref}>
                    <Link component={RouterLink} to={catalogPath(ref)}>
                      {words.entity(ref)}
                    </Link>
                    {amount !== undefined && (
                      <span className={classes.amount}>
                        {' '}
                        · {formatEuro(amount)}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('field.category'),
            value: category && words.category(category),
          },
          { name: t('field.planned'), value: planned },
          { name: t('field.dueDate'), value: dueDate && formatDate(dueDate) },
          {
            name: t('field.assignee'),
            value: assignee ? (
              <Link component={RouterLink} to={catalogPath(assignee)}>
                {words.entity(assignee)}
              </Link>
            ) : (
              t('item.unassigned')
            ),
          },
          { name: t('field.provider'), value: provider },
          { name: t('field.councilDecision'), value: councilDecision },
        ]}
      />
    </Part>
  );
}
