import { useState } from 'react';
import { SectionCard, TextArea } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { FieldErrors } from '../../edit/fields/FieldErrors';
import { ValueContext } from '../../lib/fields';
import { useText } from '../../translations/useText';
import {
  acceptAll,
  acceptedPaths,
  Decisions,
  decisionsFor,
  keepDecisions,
  openPaths,
  rejectAll,
} from '../lib/decisions';
import { ProposedField } from '../lib/proposedFields';
import { choiceElementId, FieldChoice } from './FieldChoice';
import { Deciding } from './useDecide';

/** Longest reply that the registry takes. */
export const MAX_REPLY = 2000;

const useStyles = makeStyles(theme => ({
  all: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  foot: { display: 'grid', gap: theme.spacing(2), marginTop: theme.spacing(2) },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** Properties of {@link EditDecision}. */
export interface EditDecisionProps {
  fields: readonly ProposedField[];
  context: ValueContext;
  decide: Deciding;
}

/** Taking over or leaving each field of a proposal, and a word to whoever made it. */
export function EditDecision(props: EditDecisionProps) {
  const { fields, context, decide } = props;
  const classes = useStyles();
  const t = useText();
  const [seen, setSeen] = useState(fields);
  const [decisions, setDecisions] = useState<Decisions>(() =>
    decisionsFor(fields),
  );
  const [reply, setReply] = useState('');
  const [asked, setAsked] = useState(false);

  if (seen !== fields) {
    // Something changed under the hands of the person: what looks as before stays decided.
    setSeen(fields);
    setDecisions(keepDecisions(seen, fields, decisions));
    setAsked(false);
  }

  const open = openPaths(fields, decisions);
  const accepted = acceptedPaths(fields, decisions);
  const problemsOf = (path: string) =>
    decide.problems.filter(problem => problem.path === path);
  const others = decide.problems.filter(
    problem => !fields.some(({ path }) => path === problem.path),
  );
  const label = () => {
    if (open.length > 0) {
      return t('proposal.decide.send');
    }
    if (accepted.length === 0) {
      return t('proposal.decide.rejectAll');
    }
    return accepted.length === fields.length
      ? t('proposal.decide.acceptAll', { count: fields.length })
      : t('proposal.decide.acceptSome', {
          accepted: accepted.length,
          total: fields.length,
        });
  };
  const send = () => {
    setAsked(true);
    if (open.length > 0) {
      document.getElementById(choiceElementId(open[0]))?.focus();
      return;
    }
    decide.decide({
      acceptedPaths: accepted,
      ...(reply.trim() && { reply }),
    });
  };

  return (
    <SectionCard
      title={t('proposal.changes')}
      description={t('proposal.decide.text')}
      actions={
        <div className={classes.all}>
          <Button
            size="small"
            variant="outlined"
            color="primary"
            onClick={() => setDecisions(acceptAll(fields, decisions))}
          >
            {t('proposal.decide.chooseAll')}
          </Button>
          <Button size="small" onClick={() => setDecisions(rejectAll(fields))}>
            {t('proposal.decide.chooseNone')}
          </Button>
        </div>
      }
    >
      {fields.map(field => (
        <FieldChoice
          key={field.path}
          field={field}
          context={context}
          decision={decisions[field.path]}
          missing={asked && open.includes(field.path)}
          problems={problemsOf(field.path)}
          onDecide={decision =>
            setDecisions({ ...decisions, [field.path]: decision })
          }
        />
      ))}
      <div className={classes.foot}>
        <TextArea
          label={t('proposal.decide.reply')}
          help={t('proposal.decide.replyHelp')}
          maxLength={MAX_REPLY}
          value={reply}
          onChange={setReply}
        />
        {others.length > 0 && <FieldErrors problems={others} />}
        {decide.failure && (
          <Typography role="alert" color="error">
            {t('entry.actions.failed', { reason: decide.failure })}
          </Typography>
        )}
        <div className={classes.row}>
          <Button
            variant="contained"
            color="primary"
            disabled={decide.pending}
            onClick={send}
          >
            {label()}
          </Button>
          <span role="status">
            {open.length > 0 &&
              t('proposal.decide.open', { count: open.length })}
          </span>
        </div>
      </div>
    </SectionCard>
  );
}
