import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Meeting, Note } from '@rathaus/plugin-backlog-common';
import { useUnsavedWarning } from '@rathaus/rathaus-react';
import { meetingApiRef } from '../meetingApi';
import { NoteKeeper } from './NoteKeeper';

/** The notes of a meeting while its page is open. */
export interface NoteKeepers {
  of(entry: string): NoteKeeper;
  /** Saves everything that is not saved yet; resolves with whether all of it is. */
  flush(): Promise<boolean>;
}

/**
 * Keeps the notes of a meeting, and takes in what others have noted.
 *
 * @param onSaved - told of each note that the server has taken; keep its identity
 */
export function useNoteKeepers(
  meeting: Meeting,
  onSaved: (note: Note) => void,
): NoteKeepers {
  const api = useApi(meetingApiRef);
  const { id, notes } = meeting;
  const [keepers] = useState(() => new Map<string, NoteKeeper>());
  const [unsaved, setUnsaved] = useState(false);
  useUnsavedWarning(unsaved);
  const known = useRef(notes);
  known.current = notes;

  const of = useCallback(
    (entry: string) => {
      let keeper = keepers.get(entry);
      if (!keeper) {
        keeper = new NoteKeeper(
          async (input, revision) => {
            const note = await api.putNote(id, entry, input, revision);
            onSaved(note);
            return note;
          },
          known.current.find(note => note.entry === entry),
        );
        keeper.subscribe(() =>
          setUnsaved([...keepers.values()].some(each => each.isUnsaved)),
        );
        keepers.set(entry, keeper);
      }
      return keeper;
    },
    [api, id, keepers, onSaved],
  );
  const flush = useCallback(async () => {
    await Promise.all([...keepers.values()].map(keeper => keeper.flush()));
    return [...keepers.values()].every(keeper => !keeper.isUnsaved);
  }, [keepers]);

  useEffect(() => {
    notes.forEach(note => keepers.get(note.entry)?.take(note));
  }, [keepers, notes]);
  // Whoever leaves the page does not wait for the pause.
  useEffect(() => () => void flush(), [flush]);
  return { of, flush };
}
