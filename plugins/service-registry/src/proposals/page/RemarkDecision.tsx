import { useState } from 'react';
import {
  Proposal,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { LinkButton, SectionCard, TextArea } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { MAX_REPLY } from './EditDecision';
import { Deciding } from './useDecide';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(2) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link RemarkDecision}. */
export interface RemarkDecisionProps {
  proposal: Proposal;
  entry: ServiceEntry | undefined;
  decide: Deciding;
}

/** Taking care of a message: the entry is put right, or it was right already. */
export function RemarkDecision(props: RemarkDecisionProps) {
  const { proposal, entry, decide } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const [reply, setReply] = useState('');
  const send = (accept: boolean) =>
    decide.decide({ accept, ...(reply.trim() && { reply }) });
  return (
    <SectionCard
      title={t('proposal.remark.decide')}
      actions={
        entry?.allowedActions.includes('update') && (
          <LinkButton
            variant="outlined"
            color="primary"
            size="small"
            to={links.editEntry(proposal.entry, proposal.path)}
          >
            {t('proposal.remark.edit')}
          </LinkButton>
        )
      }
    >
      <div className={classes.parts}>
        <TextArea
          label={t('proposal.decide.reply')}
          help={t('proposal.remark.replyHelp')}
          maxLength={MAX_REPLY}
          value={reply}
          onChange={setReply}
        />
        {decide.failure && (
          <Typography role="alert" color="error">
            {t('entry.actions.failed', { reason: decide.failure })}
          </Typography>
        )}
        <div className={classes.buttons}>
          <Button
            variant="contained"
            color="primary"
            disabled={decide.pending}
            onClick={() => send(true)}
          >
            {t('proposal.remark.done')}
          </Button>
          <Button
            variant="outlined"
            disabled={decide.pending}
            onClick={() => send(false)}
          >
            {t('proposal.remark.isRight')}
          </Button>
        </div>
      </div>
    </SectionCard>
  );
}
