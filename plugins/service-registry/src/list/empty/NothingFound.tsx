import {
  formatNumber,
  LinkButton,
  OfficeContact,
} from '@rathaus/rathaus-react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiLink from '@material-ui/core/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../../translations/useText';
import {
  ActiveFilter,
  activeFilters,
  EMPTY_STATE,
  ListState,
} from '../state/listState';
import { CountedRelaxation, useRelaxations } from './useRelaxations';
import { emptyReason } from './emptyReason';

const useStyles = makeStyles(theme => ({
  box: {
    padding: theme.spacing(3),
    display: 'grid',
    gap: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  ways: { margin: 0, paddingLeft: theme.spacing(2.5) },
  text: { maxWidth: '72ch' },
}));

/** Properties of {@link NothingFound}. */
export interface NothingFoundProps {
  state: ListState;
  favourites: readonly string[];
  labelOf: (filter: ActiveFilter) => string;
  addressOf: (next: ListState) => string;
}

/** An empty list that helps: what to leave out and what that would find, how to spell, whom to ask. */
export function NothingFound(props: NothingFoundProps) {
  const { state, favourites, labelOf, addressOf } = props;
  const classes = useStyles();
  const t = useText();
  const ways = useRelaxations(state, favourites);
  const reason = emptyReason(state, favourites);

  const wayLabel = (way: CountedRelaxation) => {
    if (way.kind === 'shorter') {
      return t('list.empty.shorter', { text: way.text });
    }
    return way.filter.kind === 'q'
      ? t('list.empty.withoutQuery', { text: way.filter.value })
      : t('list.empty.without', { label: labelOf(way.filter) });
  };
  return (
    <Paper variant="outlined" className={classes.box}>
      <Typography className={classes.text}>
        {reason === 'withQuery' || reason === 'withQueryOnly'
          ? t(`list.empty.${reason}`, { text: state.q })
          : t(`list.empty.${reason}`)}
      </Typography>
      {ways.length > 0 && (
        <div>
          <Typography>{t('list.empty.relax')}</Typography>
          <ul className={classes.ways}>
            {ways.map(way => (
              <li key={addressOf(way.state)}>
                <MuiLink component={RouterLink} to={addressOf(way.state)}>
                  {wayLabel(way)}
                </MuiLink>{' '}
                (
                {t('list.result.count', {
                  count: way.count,
                  formatted: formatNumber(way.count),
                })}
                )
              </li>
            ))}
          </ul>
        </div>
      )}
      {state.q && (
        <Typography className={classes.text} color="textSecondary">
          {t('list.empty.spelling')}
        </Typography>
      )}
      <OfficeContact>{t('list.empty.contact')}</OfficeContact>
      {activeFilters(state).length > 0 && (
        <div>
          <LinkButton
            variant="outlined"
            color="primary"
            to={addressOf({ ...EMPTY_STATE, view: state.view })}
          >
            {t('list.empty.all')}
          </LinkButton>
        </div>
      )}
    </Paper>
  );
}
