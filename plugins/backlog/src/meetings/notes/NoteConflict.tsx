import { Note, NoteFields } from '@rathaus/plugin-backlog-common';
import { formatTime, Notice } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { useText } from '../../translations/useText';
import { mergedNote } from '../lib/mergedNote';
import { NoteView } from './NoteView';

/** Properties of {@link NoteConflict}. */
export interface NoteConflictProps {
  mine: NoteFields;
  theirs: Note;
  onSettle(fields: NoteFields): void;
}

/** Somebody else noted something about the same point: shows it, and asks what shall be. */
export function NoteConflict(props: NoteConflictProps) {
  const { mine, theirs, onSettle } = props;
  const t = useText();
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('note.conflict.title')}
        actions={
          <>
            <Button
              variant="contained"
              color="primary"
              onClick={() => onSettle(mergedNote(theirs, mine))}
            >
              {t('note.conflict.both')}
            </Button>
            <Button variant="outlined" onClick={() => onSettle(mine)}>
              {t('note.conflict.mine')}
            </Button>
            <Button
              variant="outlined"
              onClick={() =>
                onSettle({
                  decision: theirs.decision,
                  outcome: theirs.outcome,
                  tasks: theirs.tasks,
                })
              }
            >
              {t('note.conflict.theirs')}
            </Button>
          </>
        }
      >
        <p>{t('note.conflict.text', { time: formatTime(theirs.updatedAt) })}</p>
        <NoteView note={theirs} />
      </Notice>
    </div>
  );
}
