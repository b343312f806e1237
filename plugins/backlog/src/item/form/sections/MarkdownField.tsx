import { useState } from 'react';
import { Field, FieldProps, MarkdownText } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../../translations/useText';

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
export interface MarkdownFieldProps extends FieldProps {
  value: string;
  onChange(value: string): void;
}

/** Text with simple formatting, and how it will look. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { value, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const [previewing, setPreviewing] = useState(false);
  return (
    <Field {...props}>
      {aria => (
        <>
          <div className={classes.modes}>
            <Button
              size="small"
              variant="outlined"
              onClick={() => setPreviewing(!previewing)}
            >
              {t(previewing ? 'form.markdown.write' : 'form.markdown.preview')}
            </Button>
          </div>
          <div hidden={previewing}>
            <OutlinedInput
              fullWidth
              multiline
              rows={6}
              rowsMax={24}
              value={value}
              error={aria['aria-invalid']}
              onChange={event => onChange(event.target.value)}
              inputProps={aria}
            />
          </div>
          {previewing && (
            <section
              className={classes.preview}
              aria-label={t('form.markdown.preview')}
            >
              {value.trim() ? (
                <MarkdownText content={value} below={3} />
              ) : (
                <Typography color="textSecondary">
                  {t('form.markdown.empty')}
                </Typography>
              )}
            </section>
          )}
        </>
      )}
    </Field>
  );
}
