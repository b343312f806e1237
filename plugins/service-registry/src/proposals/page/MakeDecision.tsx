import { useState } from 'react';
import { SectionCard, TextArea } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { FieldErrors } from '../../edit/fields/FieldErrors';
import { useText } from '../../translations/useText';
import { MAX_REPLY } from './EditDecision';
import { Deciding } from './useDecide';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(2) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link MakeDecision}. */
export interface MakeDecisionProps {
  /** What is to be made. */
  kind: 'create' | 'interface' | 'team';
  decide: Deciding;
}

/** Making what is proposed as a whole, or declining it with the reason. */
export function MakeDecision(props: MakeDecisionProps) {
  const { kind, decide } = props;
  const classes = useStyles();
  const t = useText();
  const [reply, setReply] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const send = (accept: boolean) => {
    const isMute = !accept && !reply.trim();
    setLacksReason(isMute);
    if (!isMute) {
      decide.decide({ accept, ...(reply.trim() && { reply }) });
    }
  };
  return (
    <SectionCard title={t('proposal.create.decide')}>
      <div className={classes.parts}>
        <TextArea
          label={t('proposal.decide.reply')}
          help={t('proposal.create.replyHelp')}
          maxLength={MAX_REPLY}
          value={reply}
          onChange={setReply}
        />
        {lacksReason && (
          <Typography role="alert" color="error">
            {t('proposal.create.replyNeeded')}
          </Typography>
        )}
        {decide.problems.length > 0 && (
          <FieldErrors problems={decide.problems} />
        )}
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
            {t(`proposal.${kind}.accept`)}
          </Button>
          <Button
            variant="outlined"
            disabled={decide.pending}
            onClick={() => send(false)}
          >
            {t('proposal.create.decline')}
          </Button>
        </div>
      </div>
    </SectionCard>
  );
}
