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

/** Properties of {@link OpenProposals}. */
export interface OpenProposalsProps {
  /** Name of the entry. */
  name: string;
  /** How many there are, as the entry says. */
  count: number;
}

/** The proposals for an entry that wait for a decision, for those who decide. */
export function OpenProposals(props: OpenProposalsProps) {
  const { name, count } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) =>
      // `count` is part of the question only through its change.
      api.getEntryProposals(name, { signal }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, name, count],
  );
  const open = (useLoad(load).value?.items ?? []).filter(
    ({ state }) => state === 'open',
  );
  const { nameOf } = useEntityNames(
    open.flatMap(({ createdBy }) => createdBy ?? []),
  );
  const actorName = useActorName(nameOf);
  return (
    <div>
      <span className={classes.label}>
        {t('upkeep.openProposals', { count })}
      </span>
      {open.length > 0 && (
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
      )}
    </div>
  );
}
