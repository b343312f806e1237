import { ReactNode, useState } from 'react';
import Button from '@material-ui/core/Button';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { MarkdownText } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { TextPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';

const useStyles = makeStyles(theme => ({
  modes: { marginBottom: theme.spacing(1) },
  preview: {
    minHeight: 120,
    padding: theme.spacing(1.5, 2),
    border: `1px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Properties of {@link MarkdownField}. */
export interface MarkdownFieldProps {
  path: TextPath;
  help?: ReactNode;
}

/** Text with simple formatting, and how it will look. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { path, help } = props;
  const classes = useStyles();
  const t = useText();
  const field = useField(path);
  const [previewing, setPreviewing] = useState(false);
  return (
    <FieldFrame path={path} help={help} problems={field.problems}>
      {aria => (
        <>
          <div className={classes.modes}>
            <Button
              size="small"
              variant="outlined"
              onClick={() => setPreviewing(!previewing)}
            >
              {previewing
                ? t('edit.markdown.write')
                : t('edit.markdown.preview')}
            </Button>
          </div>
          <div hidden={previewing}>
            <OutlinedInput
              fullWidth
              multiline
              rows={8}
              rowsMax={24}
              value={field.value}
              error={aria['aria-invalid']}
              onChange={event => field.change(event.target.value)}
              onBlur={field.leave}
              inputProps={aria}
            />
          </div>
          {previewing && (
            <section
              className={classes.preview}
              aria-label={t('edit.markdown.preview')}
            >
              {field.value.trim() ? (
                <MarkdownText content={field.value} below={2} />
              ) : (
                <Typography color="textSecondary">
                  {t('edit.markdown.empty')}
                </Typography>
              )}
            </section>
          )}
        </>
      )}
    </FieldFrame>
  );
}
