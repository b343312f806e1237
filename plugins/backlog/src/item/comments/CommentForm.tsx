import { useState } from 'react';
import { toError } from '@backstage/errors';
import { CommentInput } from '@rathaus/plugin-backlog-common';
import {
  FormStack,
  RefsField,
  TextArea,
  useCatalogSource,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { describeError } from '../../lib/failure';
import { useText } from '../../translations/useText';

const MAX_LENGTH = 5000;

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  error: { color: theme.palette.error.main },
}));

/** Properties of {@link CommentForm}. */
export interface CommentFormProps {
  label: string;
  confirmLabel: string;
  /** What it says so far. */
  initial?: { text: string; mentions: string[] };
  onSend(input: CommentInput): Promise<void>;
  onCancel?: () => void;
}

/** A comment to write, and who is to be told of it. */
export function CommentForm(props: CommentFormProps) {
  const { label, confirmLabel, initial, onSend, onCancel } = props;
  const classes = useStyles();
  const t = useText();
  const people = useCatalogSource('User');
  const [text, setText] = useState(initial?.text ?? '');
  const [mentions, setMentions] = useState(initial?.mentions ?? []);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();

  const send = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      await onSend({ text, mentions });
    } catch (error) {
      setFailure(describeError(t, toError(error)));
      setSending(false);
    }
  };
  return (
    <FormStack>
      <TextArea
        label={label}
        help={t('comment.help')}
        maxLength={MAX_LENGTH}
        value={text}
        onChange={setText}
      />
      {(text || mentions.length > 0) && (
        <RefsField
          label={t('comment.mentions')}
          hint={t('comment.person')}
          source={people}
          values={mentions}
          onChange={setMentions}
        />
      )}
      {failure && (
        <Typography role="alert" className={classes.error}>
          {failure}
        </Typography>
      )}
      <div className={classes.buttons}>
        <Button
          variant="outlined"
          color="primary"
          disabled={sending || text.trim() === ''}
          onClick={send}
        >
          {confirmLabel}
        </Button>
        {onCancel && (
          <Button onClick={onCancel} disabled={sending}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </FormStack>
  );
}
