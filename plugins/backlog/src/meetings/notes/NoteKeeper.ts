import {
  Note,
  NoteFields,
  NoteInput,
  noteSchema,
} from '@rathaus/plugin-backlog-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import { readFailure } from '../../lib/failure';

/** What is noted about a line of the agenda, as far as this page knows. */
export interface NoteSnapshot {
  /** What stands in the fields. */
  fields: NoteFields;
  state: 'saved' | 'changed' | 'saving' | 'failed' | 'conflict';
  /** What somebody else noted, while there is a conflict. */
  theirs?: Note;
  /** Why it could not be saved. */
  problems?: FieldProblem[];
  error?: Error;
}

/** Time without a key before what was typed is saved, in milliseconds. */
export const REST_MS = 1000;

const NOTHING: NoteFields = { decision: '', tasks: [] };

function fieldsOf({ decision, outcome, tasks }: NoteFields): NoteFields {
  return { decision, ...(outcome && { outcome }), tasks };
}

/** Rows that nothing was written into yet are nobody's task. */
function toSend({ tasks, ...fields }: NoteFields): NoteInput {
  return { ...fields, tasks: tasks.filter(({ what }) => what.trim() !== '') };
}

/**
 * A note that saves itself: shortly after the last key, and at once on leaving it. One save at a time, each on top of
 * what the one before left. What somebody else noted is never written over without asking.
 */
export class NoteKeeper {
  readonly #save: (input: NoteInput, revision: number) => Promise<Note>;
  readonly #listeners = new Set<() => void>();
  #revision: number;
  #snapshot: NoteSnapshot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;

  /** @param save - writes the note over a revision; 0 for none */
  constructor(
    save: (input: NoteInput, revision: number) => Promise<Note>,
    note: Note | undefined,
  ) {
    this.#save = save;
    this.#revision = note?.revision ?? 0;
    this.#snapshot = {
      fields: note ? fieldsOf(note) : NOTHING,
      state: 'saved',
    };
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** For `useSyncExternalStore`. */
  readonly getSnapshot = (): NoteSnapshot => this.#snapshot;

  /** Is there something that the server does not have? */
  get isUnsaved(): boolean {
    return this.#snapshot.state !== 'saved';
  }

  /** Something was typed or chosen. */
  change(fields: NoteFields): void {
    const { theirs } = this.#snapshot;
    if (theirs) {
      this.#show({ fields, state: 'conflict', theirs });
      return;
    }
    this.#show({ fields, state: this.#saving ? 'saving' : 'changed' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Saves what is not saved yet; resolves when there is nothing to wait for any more. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#saving || this.#isToSave()) {
      this.#saving ??= this.#send().finally(() => {
        this.#saving = undefined;
      });
      await this.#saving;
      if (this.#snapshot.state === 'failed') {
        return;
      }
    }
  }

  /** The server has this note now. */
  take(note: Note): void {
    if (note.revision <= this.#revision || this.#saving) {
      return;
    }
    if (this.isUnsaved) {
      this.#show({
        fields: this.#snapshot.fields,
        state: 'conflict',
        theirs: note,
      });
      return;
    }
    this.#revision = note.revision;
    this.#show({ fields: fieldsOf(note), state: 'saved' });
  }

  /** Ends a conflict: these fields shall be, on top of what somebody else noted. */
  async settle(fields: NoteFields): Promise<void> {
    const { theirs } = this.#snapshot;
    if (theirs) {
      this.#revision = theirs.revision;
      this.#show({ fields, state: 'changed' });
      await this.flush();
    }
  }

  #isToSave(): boolean {
    const { state } = this.#snapshot;
    return state === 'changed' || state === 'failed';
  }

  async #send(): Promise<void> {
    const { fields } = this.#snapshot;
    this.#show({ fields, state: 'saving' });
    try {
      const note = await this.#save(toSend(fields), this.#revision);
      this.#revision = note.revision;
      // Keys that were pressed meanwhile are the next save's.
      const now = this.#snapshot.fields;
      this.#show({ fields: now, state: now === fields ? 'saved' : 'changed' });
    } catch (reason) {
      const failure = readFailure(reason, noteSchema);
      const now = this.#snapshot.fields;
      switch (failure.kind) {
        case 'conflict':
          this.#show({
            fields: now,
            state: 'conflict',
            theirs: failure.current,
          });
          break;
        case 'fields':
          this.#show({
            fields: now,
            state: 'failed',
            problems: failure.problems,
          });
          break;
        default:
          this.#show({ fields: now, state: 'failed', error: failure.error });
      }
    }
  }

  #show(snapshot: NoteSnapshot): void {
    this.#snapshot = snapshot;
    this.#listeners.forEach(listener => listener());
  }
}
