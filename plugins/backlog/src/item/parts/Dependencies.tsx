import { useMemo } from 'react';
import { Item } from '@rathaus/plugin-backlog-common';
import { Notice } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../../board/context/BoardContext';
import { useOpenItem } from '../../board/useOpenItem';
import { warningsOf } from '../../lib/planning';
import { useText } from '../../translations/useText';
import { Part } from './Part';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What must be done before, what waits for it, and what is wrong with the order. */
export function Dependencies(props: { item: Item }) {
  const { item } = props;
  const classes = useStyles();
  const t = useText();
  const { board, cards, words } = useBoard();
  const { dependsOn = [] } = item.fields;
  const waiting = cards.filter(card => card.dependsOn?.includes(item.id));
  const warnings = useMemo(
    () => warningsOf(board, cards).filter(each => each.item === item.id),
    [board, cards, item.id],
  );
  if (dependsOn.length === 0 && waiting.length === 0) {
    return null;
  }
  return (
    <Part title={t('item.part.dependencies')}>
      <div className={classes.root}>
        {warnings.map(({ needs, problem }) => (
          <Notice key={needs} tone="warning">
            {t(`warning.${problem}`, { item: words.item(needs) })}
          </Notice>
        ))}
        <ItemLinkList title={t('item.needs')} ids={dependsOn} />
        <ItemLinkList
          title={t('item.neededBy')}
          ids={waiting.map(({ id }) => id)}
        />
      </div>
    </Part>
  );
}

function ItemLinkList(props: { title: string; ids: readonly string[] }) {
  const { title, ids } = props;
  const classes = useStyles();
  const { hrefOf } = useOpenItem();
  const { cards, words } = useBoard();
  if (ids.length === 0) {
    return null;
  }
  return (
    <div>
      <Typography component="h4" variant="body1">
        <b>{title}</b>
      </Typography>
      <ul className={classes.list}>
        {ids.map(id => {
          const card = cards.find(each => each.id === id);
          return (
            <li key={id}>
              {card ? (
                <>
                  <Link component={RouterLink} to={hrefOf(id)}>
                    {words.item(id)}
                  </Link>{' '}
                  · {words.column(card.column)}
                </>
              ) : (
                words.item(id)
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
