import { Proposal } from '@rathaus/plugin-service-registry-common';
import { formatDateTime, Notice } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { proposalState } from '../lib/proposalWords';

const useStyles = makeStyles({
  reply: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Properties of {@link Outcome}. */
export interface OutcomeProps {
  proposal: Proposal;
  /** Who decided it. */
  who: string;
}

/** What became of a proposal, by whom, and what they say about it. */
export function Outcome(props: OutcomeProps) {
  const { proposal, who } = props;
  const { decidedAt, reply, state } = proposal;
  const classes = useStyles();
  const t = useText();
  const isGood = state === 'accepted' || state === 'partly';
  return (
    <Notice
      tone={isGood ? 'success' : 'info'}
      title={proposalState(t, proposal).label}
    >
      {decidedAt && state !== 'withdrawn' && (
        <div>
          {t('proposal.decidedBy', { who, when: formatDateTime(decidedAt) })}
        </div>
      )}
      {reply && <div className={classes.reply}>„{reply}“</div>}
    </Notice>
  );
}
