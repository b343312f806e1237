import { LineField } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import IconButton from '@material-ui/core/IconButton';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { ProgrammeForm } from './lib/programmeForm';

const MAX_WINDOWS = 20;

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: 600, marginBottom: theme.spacing(1) },
  window: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
}));

/** Properties of {@link WindowsField}. */
export interface WindowsFieldProps {
  windows: ProgrammeForm['windows'];
  error?: string;
  onChange(windows: ProgrammeForm['windows']): void;
}

/** The times in which applications are taken. */
export function WindowsField(props: WindowsFieldProps) {
  const { windows, error, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{t('programme.windows')}</legend>
      {windows.map((window, i) => (
        // Windows have no id of their own, and none changes its place.
        // eslint-disable-next-line react/no-array-index-key
        <div key={i} className={classes.window}>
          <LineField
            type="date"
            label={t('programme.from')}
            value={window.from}
            onChange={from => onChange(windows.with(i, { ...window, from }))}
          />
          <LineField
            type="date"
            label={t('programme.to')}
            min={window.from}
            value={window.to}
            onChange={to => onChange(windows.with(i, { ...window, to }))}
          />
          <IconButton
            aria-label={t('programme.removeWindow', { number: String(i + 1) })}
            onClick={() => onChange(windows.toSpliced(i, 1))}
          >
            <DeleteIcon />
          </IconButton>
        </div>
      ))}
      <Button
        variant="outlined"
        color="primary"
        size="small"
        startIcon={<AddIcon />}
        disabled={windows.length >= MAX_WINDOWS}
        onClick={() => onChange([...windows, { from: '', to: '' }])}
      >
        {t('programme.addWindow')}
      </Button>
      {error && (
        <FormHelperText error role="alert">
          {error}
        </FormHelperText>
      )}
    </fieldset>
  );
}
