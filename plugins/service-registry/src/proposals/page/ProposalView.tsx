import { useMemo, useState } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { fieldLeaves } from '@rathaus/rathaus-common';
import {
  formatDateTime,
  LinkButton,
  PortalPage,
  StateChip,
  UndoSnackbar,
  useEntityNames,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import { changeRefs } from '../../entry/history/changeRefs';
import { useActorName } from '../../entry/history/useActorName';
import { useLinks, worklistRouteRef } from '../../routes';
import { useText } from '../../translations/useText';
import { proposalState } from '../lib/proposalWords';
import { proposedFields } from '../lib/proposedFields';
import { isJustSent } from '../lib/sentState';
import { EditDecision } from './EditDecision';
import { Outcome } from './Outcome';
import { MakeDecision } from './MakeDecision';
import { OvertakenNotice } from './OvertakenNotice';
import { ProposedChanges } from './ProposedChanges';
import { descriptorRefs, ProposedDescriptor } from './ProposedDescriptor';
import { RemarkDecision } from './RemarkDecision';
import { RemarkQuote } from './RemarkQuote';
import { SentNotice } from './SentNotice';
import { useDecide } from './useDecide';
import { ProposalInContext } from './useProposal';
import { useReferenceNamesOf } from './useReferenceNamesOf';
import { useSubjectLink } from './useSubjectLink';
import { WithdrawButton } from './WithdrawButton';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(1),
  },
  parts: { display: 'grid', gap: theme.spacing(3), maxWidth: 840 },
  note: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
}));

/** Properties of {@link ProposalView}. */
export interface ProposalViewProps extends ProposalInContext {
  /** Shows what a decision has answered. */
  onChange(value: ProposalInContext): void;
  /** Reads proposal and entry anew. */
  reload(): void;
}

/** The page of a proposal: what it says, what became of it, and for those who may: the decision. */
export function ProposalView(props: ProposalViewProps) {
  const { proposal, entry, onChange, reload } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const worklist = useRouteRef(worklistRouteRef)?.();
  const location = useLocation();
  const names = useEntityNames([
    ...[proposal.createdBy, proposal.decidedBy].flatMap(ref => ref ?? []),
    ...changeRefs(proposal.changes),
    ...descriptorRefs(proposal.descriptor),
    ...(entry?.scouts?.people ?? []).map(({ person }) => person),
    ...(entry?.scouts ? [entry.scouts.group] : []),
  ]);
  const actorName = useActorName(names.nameOf);
  const maker = actorName(proposal.createdBy ?? undefined);
  const referenceName = useReferenceNamesOf(proposal.changes);
  const context = { t, nameOf: names.nameOf, referenceName };
  const fields = useMemo(
    () =>
      proposedFields(
        proposal.changes,
        entry && new Map(fieldLeaves(entry.fields)),
      ),
    [proposal, entry],
  );
  const [thanks, setThanks] = useState<string>();
  const decide = useDecide({
    proposal,
    onDecided: decided => {
      onChange({ proposal: decided, entry });
      setThanks(
        decided.createdBy
          ? t('proposal.thanks', { who: maker })
          : t('proposal.thanksOnly'),
      );
      // The entry itself may have changed with it.
      reload();
    },
    reload,
  });

  const isOpen = proposal.state === 'open';
  const mayDecide = proposal.allowedActions.includes('decide');
  const subjectLink = useSubjectLink(proposal);
  const state = proposalState(t, proposal);
  return (
    <PortalPage
      title={t(`proposal.title.${proposal.kind}`, {
        title: proposal.entryTitle,
      })}
      headline={proposal.ownerTitle ?? names.nameOf(proposal.owner)}
      subtitle={
        <div className={classes.head}>
          <StateChip {...state} />
          <span>
            {t('proposal.by', {
              who: maker,
              when: formatDateTime(proposal.createdAt),
            })}
          </span>
        </div>
      }
      breadcrumb={[
        { label: t('list.title'), to: links.list },
        ...(subjectLink
          ? [{ label: proposal.entryTitle, to: subjectLink }]
          : []),
      ]}
      actions={
        <>
          {subjectLink && (
            <LinkButton variant="outlined" to={subjectLink}>
              {t(`proposal.to.${proposal.kind}`)}
            </LinkButton>
          )}
          {worklist && (
            <LinkButton to={worklist}>{t('proposal.toWorklist')}</LinkButton>
          )}
        </>
      }
    >
      <div className={classes.parts}>
        {isOpen && !mayDecide && (
          <SentNotice
            kind={proposal.kind}
            justSent={isJustSent(location.state)}
            scouts={entry?.scouts}
            names={names}
          />
        )}
        {decide.overtaken && (
          <OvertakenNotice
            proposal={proposal}
            who={
              proposal.decidedBy
                ? names.nameOf(proposal.decidedBy)
                : t('edit.conflict.somebody')
            }
          />
        )}
        {!isOpen && (
          <Outcome
            proposal={proposal}
            who={actorName(proposal.decidedBy ?? undefined)}
          />
        )}
        {proposal.kind === 'remark' ? (
          <RemarkQuote proposal={proposal} entry={entry} context={context} />
        ) : (
          proposal.note && (
            <div>
              <strong>{t('proposal.reason')}</strong>
              <div className={classes.note}>„{proposal.note}“</div>
            </div>
          )
        )}
        {proposal.kind === 'create' && (
          <ProposedChanges proposal={proposal} context={context} />
        )}
        {proposal.descriptor && (
          <ProposedDescriptor descriptor={proposal.descriptor} names={names} />
        )}
        {proposal.kind !== 'edit' &&
          proposal.kind !== 'remark' &&
          isOpen &&
          mayDecide && <MakeDecision kind={proposal.kind} decide={decide} />}
        {proposal.kind === 'edit' &&
          (isOpen && mayDecide ? (
            <EditDecision fields={fields} context={context} decide={decide} />
          ) : (
            <ProposedChanges proposal={proposal} context={context} />
          ))}
        {proposal.kind === 'remark' && isOpen && mayDecide && (
          <RemarkDecision proposal={proposal} entry={entry} decide={decide} />
        )}
        {proposal.allowedActions.includes('withdraw') && (
          <WithdrawButton
            proposal={proposal}
            onWithdrawn={withdrawn => onChange({ proposal: withdrawn, entry })}
          />
        )}
      </div>
      <UndoSnackbar message={thanks} onClose={() => setThanks(undefined)} />
    </PortalPage>
  );
}
