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
  today,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { deputiesNow } from '../lib/deputies';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  office: { '& + &': { marginTop: theme.spacing(1) } },
}));

/** The offices that a person holds or stands in for. */
export function UserOfficesCard() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const { entity } = useEntity();
  const person = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  const load = useCallback(
    (signal: AbortSignal) => api.getAppointments({ person }, { signal }),
    [api, person],
  );
  const { value: list, error, reload } = useLoad(load);

  const words = (post: PostView) => {
    const { term } = post;
    const deputy = deputiesNow(post, today()).find(
      candidate => candidate.person === person,
    );
    if (term?.person !== person && deputy) {
      return t('common.role.until', {
        role: t('common.role.deputy'),
        date: formatDate(deputy.to),
      });
    }
    const from = term?.from;
    return (
      from &&
      t(from > today() ? 'card.user.from' : 'card.user.since', {
        date: formatDate(from),
      })
    );
  };
  return (
    <SectionCard title={t('card.user.title')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="list" count={1} />}
      {list?.items.length === 0 && (
        <Typography color="textSecondary">{t('card.user.empty')}</Typography>
      )}
      <ul className={classes.list}>
        {list?.items.map(post => (
          <li key={post.id} className={classes.office}>
            {post.title},{' '}
            <Link component={RouterLink} to={links.department(post.department)}>
              {post.departmentTitle ?? post.department}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {words(post)}
            </Typography>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
