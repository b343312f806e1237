import { useRef, useState } from 'react';
import { Field } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), justifyItems: 'start' },
  field: { width: '100%' },
}));

/** An address to take along. */
export function NewAddress(props: { url: string }) {
  const { url } = props;
  const classes = useStyles();
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Browsers hand out the clipboard over https only.
      input.current?.select();
      setCopied(false);
    }
  };
  return (
    <div className={classes.root}>
      <div className={classes.field}>
        <Field label={t('feed.address')} help={t('feed.addressHelp')}>
          {aria => (
            <OutlinedInput
              fullWidth
              readOnly
              value={url}
              inputRef={input}
              inputProps={aria}
              onFocus={event => event.target.select()}
            />
          )}
        </Field>
      </div>
      <Button
        variant="contained"
        color="primary"
        startIcon={<CopyIcon />}
        onClick={copy}
      >
        {t('feed.copy')}
      </Button>
      <Typography role="status">
        {copied !== undefined && t(copied ? 'feed.copied' : 'feed.notCopied')}
      </Typography>
    </div>
  );
}
