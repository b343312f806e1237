import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { serviceRegistryApiRef } from '../api';
import { LifecycleChip } from '../chips/LifecycleChip';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

/** Entries on the card; the Servicekatalog has them all. */
const SHOWN = 8;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 2), padding: 0 },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  link: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
}));

/** The IT services that the town offers to its schools, on the page of one of them. */
export function SchoolServicesCard() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) =>
      api.browse(
        { audience: ['schulen'], sort: 'title', limit: SHOWN },
        { signal },
      ),
    [api],
  );
  const { value: found, error, reload } = useLoad(load);
  return (
    <SectionCard title={t('card.school.title')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} onRetry={reload} />}
      {!found && !error && <LoadingSkeleton shape="list" count={3} />}
      {found?.totalItems === 0 && (
        <EmptyState>{t('card.school.empty')}</EmptyState>
      )}
      {found && found.totalItems > 0 && (
        <>
          <Typography gutterBottom>{t('card.school.intro')}</Typography>
          <ul className={classes.list}>
            {found.items.map(({ name, title, type, lifecycle }) => (
              <li key={name} className={classes.entry}>
                <Link
                  component={RouterLink}
                  to={links.entry(name)}
                  className={classes.link}
                >
                  {title}
                </Link>
                <Typography variant="body2" color="textSecondary">
                  {t(`vocabulary.type.${type}`)}
                </Typography>
                <LifecycleChip lifecycle={lifecycle} />
              </li>
            ))}
          </ul>
          <Link component={RouterLink} to={`${links.list}?audience=schulen`}>
            {t('card.school.all', { count: found.totalItems })}
          </Link>
        </>
      )}
    </SectionCard>
  );
}
