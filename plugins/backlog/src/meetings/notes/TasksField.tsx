import { Task } from '@rathaus/plugin-backlog-common';
import { LineField } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

/** As many as the server takes. */
const MAX_TASKS = 20;

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: theme.spacing(1) },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
    alignItems: 'end',
    marginBottom: theme.spacing(2),
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) auto auto',
    },
  },
  remove: { justifySelf: 'end' },
}));

/** Properties of {@link TasksField}. */
export interface TasksFieldProps {
  tasks: readonly Task[];
  error: string | undefined;
  onChange(tasks: Task[]): void;
}

/** Who is to do what until when. */
export function TasksField(props: TasksFieldProps) {
  const { tasks, error, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const change = (index: number, { what, who, until }: Task) =>
    onChange(
      tasks.toSpliced(index, 1, {
        what,
        ...(who && { who }),
        ...(until && { until }),
      }),
    );
  return (
    <fieldset className={classes.root}>
      <Typography component="legend" variant="h4" className={classes.legend}>
        {t('task.title')}
      </Typography>
      {tasks.map((task, index) => (
        // Rows have nothing but their place to tell them apart.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.row}>
          <LineField
            label={t('task.what', { number: index + 1 })}
            maxLength={300}
            value={task.what}
            onChange={what => change(index, { ...task, what })}
          />
          <LineField
            label={t('task.who')}
            maxLength={120}
            value={task.who ?? ''}
            onChange={who => change(index, { ...task, who })}
          />
          <LineField
            type="date"
            label={t('task.by')}
            value={task.until ?? ''}
            onChange={until => change(index, { ...task, until })}
          />
          <IconButton
            className={classes.remove}
            aria-label={t('task.remove', { number: index + 1 })}
            onClick={() => onChange(tasks.toSpliced(index, 1))}
          >
            <DeleteIcon />
          </IconButton>
        </div>
      ))}
      {error && <FormHelperText error>{error}</FormHelperText>}
      {tasks.length < MAX_TASKS && (
        <Button
          color="primary"
          startIcon={<AddIcon />}
          onClick={() => onChange([...tasks, { what: '' }])}
        >
          {t('task.add')}
        </Button>
      )}
    </fieldset>
  );
}
