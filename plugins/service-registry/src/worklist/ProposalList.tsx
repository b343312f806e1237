import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Proposal,
  ProposalsQuery,
} from '@rathaus/plugin-service-registry-common';
import {
  EmptyState,
  ErrorState,
  formatDate,
  LoadingSkeleton,
  StateChip,
  useEntityNames,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { serviceRegistryApiRef } from '../api';
import { useActorName } from '../entry/history/useActorName';
import { fieldLabel } from '../lib/fields';
import { proposalState } from '../proposals/lib/proposalWords';
import { useLinks } from '../routes';
import { shorten } from '../upkeep/lib/shorten';
import { Text, useText } from '../translations/useText';

/** Longest text of others that a row repeats, in characters. */
const QUOTE_LENGTH = 140;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1.5, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
  },
  title: { fontWeight: 600, hyphens: 'auto', overflowWrap: 'anywhere' },
  meta: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

function subjectOf(t: Text, proposal: Proposal): string {
  const { kind, path, note, changes } = proposal;
  if (kind === 'edit') {
    return t('proposal.fields', {
      count: changes.length,
      names: changes.map(change => fieldLabel(t, change.path)).join(', '),
    });
  }
  if (kind !== 'remark' && !note) {
    return t(`proposal.${kind}.content`);
  }
  const quote = `„${shorten(note ?? '', QUOTE_LENGTH)}“`;
  return path ? `${fieldLabel(t, path)}: ${quote}` : quote;
}

function ProposalRow(props: { proposal: Proposal; who?: string }) {
  const { proposal, who } = props;
  const { id, entryTitle, createdAt, reply, kind } = proposal;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const date = formatDate(createdAt);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <Link
          component={RouterLink}
          to={links.proposal(id)}
          className={classes.title}
        >
          {entryTitle}
        </Link>
        <StateChip {...proposalState(t, proposal)} />
      </div>
      <div>{subjectOf(t, proposal)}</div>
      <div className={classes.meta}>
        {who
          ? t(`proposal.from.${kind}`, { who, date })
          : t('proposal.madeOn', { date })}
      </div>
      {reply && (
        <div>{t('proposal.reply', { text: shorten(reply, QUOTE_LENGTH) })}</div>
      )}
    </li>
  );
}

/** Properties of {@link ProposalList}. */
export interface ProposalListProps {
  /** Those to decide, with who made them, or one's own, with what became of them. */
  view: ProposalsQuery['view'];
}

/** Proposals that wait for the person, or that the person has made. */
export function ProposalList(props: ProposalListProps) {
  const { view } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getProposals({ view }, { signal }),
    [api, view],
  );
  const { value, error, reload } = useLoad(load);
  const { nameOf } = useEntityNames(
    view === 'toDecide'
      ? (value?.items ?? []).flatMap(({ createdBy }) => createdBy ?? [])
      : [],
  );
  const actorName = useActorName(nameOf);
  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!value) {
    return <LoadingSkeleton shape="list" count={2} />;
  }
  if (value.items.length === 0) {
    return <EmptyState>{t(`worklist.noProposals.${view}`)}</EmptyState>;
  }
  return (
    <ul className={classes.list}>
      {value.items.map(proposal => (
        <ProposalRow
          key={proposal.id}
          proposal={proposal}
          who={
            view === 'toDecide'
              ? actorName(proposal.createdBy ?? undefined)
              : undefined
          }
        />
      ))}
    </ul>
  );
}
