import { DragEvent, useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import UploadIcon from '@material-ui/icons/PublishOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  area: {
    padding: theme.spacing(3),
    border: `2px dashed ${theme.palette.divider}`,
    borderRadius: 8,
    textAlign: 'center',
  },
  over: {
    borderColor: theme.palette.primary.main,
    background: 'var(--rathaus-primary-soft)',
  },
  hint: { marginTop: theme.spacing(1) },
}));

/** Properties of {@link FileArea}. */
export interface FileAreaProps {
  label: string;
  disabled: boolean;
  onFile(file: File): void;
}

/** A place for one CSV file: a button for everybody, and a target for those who drag. */
export function FileArea(props: FileAreaProps) {
  const { label, disabled, onFile } = props;
  const classes = useStyles();
  const t = useText();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !disabled) {
      onFile(file);
    }
    if (input.current) {
      // The same file again is a change, too, e.g. after somebody corrected it.
      input.current.value = '';
    }
  };
  const onDrag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <div
      className={isOver ? `${classes.area} ${classes.over}` : classes.area}
      onDragOver={event => onDrag(event, true)}
      onDragLeave={event => onDrag(event, false)}
      onDrop={event => {
        onDrag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        hidden
        data-testid="upload"
        onChange={event => take(event.target.files)}
      />
      <Button
        variant="contained"
        color="primary"
        startIcon={<UploadIcon />}
        disabled={disabled}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <Typography
        id={hintId}
        variant="body2"
        color="textSecondary"
        className={classes.hint}
      >
        {t('imports.drop')}
      </Typography>
    </div>
  );
}
