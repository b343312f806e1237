import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { formatDate, useEntityNames, useLoad } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { useActorName } from '../history/useActorName';

const useStyles = makeStyles(theme => ({
  label: { fontWeight: 600 },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** The proposals for an entry that wait for a decision, for those who decide; nothing while they are unknown. */
export function OpenProposals(props: { name: string }) {
  const { name } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getEntryProposals(name, { signal }),
    [api, name],
  );
  const open = (useLoad(load).value?.items ?? []).filter(
    ({ state }) => state === 'open',
  );
  const { nameOf } = useEntityNames(
    open.flatMap(({ createdBy }) => createdBy ?? []),
  );
  const actorName = useActorName(nameOf);
  if (open.length === 0) {
    return null;
  }
  return (
    <div>
      <span className={classes.label}>
        {t('upkeep.openProposals', { count: open.length })}
      </span>
      <ul className={classes.list}>
        {open.map(({ id, kind, createdBy, createdAt }) => (
          <li key={id}>
            <Link component={RouterLink} to={links.proposal(id)}>
              {t(`proposal.from.${kind}`, {
                who: actorName(createdBy ?? undefined),
                date: formatDate(createdAt),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
