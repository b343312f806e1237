import { isNoted, NoteFields, Outcome } from '@rathaus/plugin-backlog-common';
import { MarkdownText, StateChip, Tone } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { taskWords } from '../lib/taskWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', justifyItems: 'start', gap: theme.spacing(1) },
  tasks: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

const TONES: Record<Outcome, Tone> = {
  agreed: 'success',
  declined: 'danger',
  postponed: 'warning',
  noted: 'info',
};

/** What came of a point, to read. */
export function NoteView(props: { note: NoteFields | undefined }) {
  const { note } = props;
  const classes = useStyles();
  const t = useText();
  if (!note || !isNoted(note)) {
    return <Typography color="textSecondary">{t('note.nothing')}</Typography>;
  }
  const { outcome, decision, tasks } = note;
  return (
    <div className={classes.root}>
      {outcome && (
        <StateChip tone={TONES[outcome]} label={t(`outcome.${outcome}`)} />
      )}
      {decision && <MarkdownText content={decision} below={3} />}
      {tasks.length > 0 && (
        <ul className={classes.tasks}>
          {tasks.map(task => {
            const words = taskWords(task, t);
            return <li key={words}>{t('task.line', { task: words })}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
