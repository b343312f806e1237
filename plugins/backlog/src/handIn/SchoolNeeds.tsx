import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BoardView, ItemCard } from '@rathaus/plugin-backlog-common';
import {
  formatDate,
  SectionCard,
  StateChip,
  Tone,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { backlogApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { itemsOfSchool } from './lib/itemsOfSchool';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  link: { overflowWrap: 'anywhere' },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    margin: theme.spacing(0.5, 0),
  },
}));

const TONES: Record<string, Tone> = {
  inbox: 'info',
  backlog: 'info',
  active: 'primary',
  done: 'success',
  declined: 'neutral',
};

/** Properties of {@link SchoolNeeds}. */
export interface SchoolNeedsProps {
  view: BoardView;
  school: string;
  /** The school's name. */
  name: string;
}

/** What became of what a school has handed in, with the reason where it was declined. */
export function SchoolNeeds(props: SchoolNeedsProps) {
  const { view, school, name } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const items = useMemo(
    () => itemsOfSchool(view.items, school),
    [view, school],
  );
  const columnOf = (card: ItemCard) =>
    view.board.columns.find(({ id }) => id === card.column);
  return (
    <SectionCard
      title={t('handIn.became', { school: name })}
      description={t('handIn.becameHelp')}
    >
      {items.length === 0 && (
        <Typography color="textSecondary">{t('handIn.nothingYet')}</Typography>
      )}
      <ul className={classes.list}>
        {items.map(card => {
          const column = columnOf(card);
          return (
            <li key={card.id}>
              <Link
                component={RouterLink}
                to={links.item(view.board.id, card.id)}
                className={classes.link}
              >
                {card.number} {card.title}
              </Link>
              <div className={classes.state}>
                <StateChip
                  tone={TONES[column?.kind ?? 'inbox']}
                  label={column?.title ?? card.column}
                />
                <Typography variant="body2" color="textSecondary">
                  {t('handIn.since', { date: formatDate(card.inColumnSince) })}
                </Typography>
              </div>
              {column?.kind === 'declined' && <Reason id={card.id} />}
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}

/** Why an item was declined; cards do not know it. */
function Reason(props: { id: string }) {
  const { id } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getItem(id, { signal }),
    [api, id],
  );
  const { value: item } = useLoad(load);
  return item?.declinedBecause ? (
    <Typography>
      {t('handIn.because', { reason: item.declinedBecause })}
    </Typography>
  ) : null;
}
