import { DragEvent, ReactNode, useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import UploadIcon from '@material-ui/icons/PublishOutlined';
import { makeStyles } from '@material-ui/core/styles';

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
  hint: { margin: theme.spacing(1, 'auto', 0), maxWidth: '56ch' },
}));

/** Properties of {@link UploadArea}. */
export interface UploadAreaProps {
  /** Says what is chosen, e.g. "CSV-Datei auswählen". */
  buttonLabel: string;
  /** Replaces it while a file is on its way; no other one is taken meanwhile. */
  busyLabel: string;
  busy: boolean;
  /** That files can be dropped, and what kinds are taken. */
  hint: ReactNode;
  /** Why a file was not taken. */
  problem?: ReactNode;
  onFile(file: File): void;
}

/** A place for one file: a button for everybody, and a target for those who drag. */
export function UploadArea(props: UploadAreaProps) {
  const { buttonLabel, busyLabel, busy, hint, problem, onFile } = props;
  const classes = useStyles();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) {
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
    <div>
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
          accept=".csv,.txt,.tsv,text/csv"
          hidden
          data-testid="upload"
          onChange={event => take(event.target.files)}
        />
        <Button
          variant="contained"
          color="primary"
          startIcon={<UploadIcon />}
          disabled={busy}
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
        >
          {busy ? busyLabel : buttonLabel}
        </Button>
        <Typography
          id={hintId}
          variant="body2"
          color="textSecondary"
          className={classes.hint}
        >
          {hint}
        </Typography>
      </div>
      <div role="alert">{problem}</div>
    </div>
  );
}
