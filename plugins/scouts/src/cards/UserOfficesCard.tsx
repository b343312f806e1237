import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { PostView } from '@rathaus/plugin-scouts-common';
import {
  ErrorState,
  formatDate,
  LoadingSkeleton,
  SectionCard,
  StateChip,
  today,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { postState } from '../lib/postState';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  office: { '& + &': { marginTop: theme.spacing(1) } },
}));

/** The posts that a person is appointed to. */
export function UserOfficesCard() {
  const classes = useStyles();
  const t = useText();
  const api = useApi(scoutsApiRef);
  const { entity } = useEntity();
  const person = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  const load = useCallback(
    (signal: AbortSignal) => api.getAppointments({ person }, { signal }),
    [api, person],
  );
  const { value: list, error, reload } = useLoad(load);

  return (
    <SectionCard title={t('card.user.title')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="list" count={1} />}
      {list?.items.length === 0 && (
        <Typography color="textSecondary">{t('card.user.empty')}</Typography>
      )}
      {list && list.items.length > 0 && (
        <ul className={classes.list}>
          {list.items.map(post => (
            <Office key={post.id} post={post} />
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

function Office(props: { post: PostView }) {
  const { post } = props;
  const { department, departmentTitle, title, term, state } = post;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const from = term?.from;
  return (
    <li className={classes.office}>
      {title},{' '}
      <Link component={RouterLink} to={links.department(department)}>
        {departmentTitle ?? department}
      </Link>
      {from && (
        <Typography variant="body2" color="textSecondary">
          {t(from > today() ? 'card.user.from' : 'card.user.since', {
            date: formatDate(from),
          })}
        </Typography>
      )}
      {state === 'ending' && <StateChip {...postState(post, t, today())} />}
    </li>
  );
}
