import { FieldProblem } from '@rathaus/rathaus-common';
import { useCallback, useState } from 'react';
import {
  EntryFields,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { faultyPaths } from '../lib/formState';
import { FormValues, valuesFromFields } from '../lib/formValues';
import { Versions } from '../lib/merge';
import { problemsByField, validateValues } from '../lib/problems';
import { readSaveFailure } from '../lib/saveFailure';
import { FormStore } from '../state/formStore';
import { focusField } from './focusField';

/** Two people wrote at the same time. */
export interface Conflict {
  versions: Versions;
  /** What is saved now. */
  current: ServiceEntry;
}

/** The entry being edited and the revision the edit is based on; undefined for a new one. */
export interface Edited {
  name: string;
  revision: number;
}

/** Saving, and everything that can come of it. */
export interface SaveEntry {
  saving: boolean;
  /** What went wrong besides single fields. */
  failure: Error | undefined;
  /** What the server refused that no field stands for. */
  otherProblems: FieldProblem[];
  conflict: Conflict | undefined;
  /** Checks the form and saves it, if nothing is wrong. */
  save(): Promise<void>;
  /** Saves what came of comparing both versions. */
  saveMerged(values: FormValues): Promise<void>;
  dismissConflict(): void;
}

/** Is the Fachbereich of this entry somebody's choice, and not the registry's? */
function changedOwner(
  base: FormValues,
  values: FormValues,
  target: Edited | undefined,
): boolean {
  return !target || base.owner !== values.owner;
}

/** Lets the fields be drawn with their errors before one of them gets the focus. */
function focusFirstFault(store: FormStore): void {
  requestAnimationFrame(() => {
    const [first] = faultyPaths(store.getState());
    if (first) {
      focusField(first);
    }
  });
}

/**
 * Saves the form.
 *
 * @param write - hands the content to the registry: as a new entry, an edit, a proposal; keep its identity
 * @param onSaved - is told what the registry has now
 * @param onRebased - the form now stands on another revision
 */
export function useSaveEntry<T>(options: {
  store: FormStore;
  edited: Edited | undefined;
  write(fields: EntryFields, target: Edited | undefined): Promise<T>;
  onSaved(answer: T): void;
  onRebased(revision: number): void;
}): SaveEntry {
  const { store, edited, write, onSaved, onRebased } = options;
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const [otherProblems, setOtherProblems] = useState<FieldProblem[]>([]);
  const [conflict, setConflict] = useState<Conflict>();

  const attempt = useCallback(
    async (
      values: FormValues,
      base: FormValues,
      target: Edited | undefined,
    ) => {
      const result = validateValues(values, store.getState().options);
      if (!result.ok) {
        setConflict(undefined);
        store.dispatch({ type: 'reveal' });
        focusFirstFault(store);
        return;
      }
      setSaving(true);
      setFailure(undefined);
      setOtherProblems([]);
      try {
        const saved = await write(result.fields, target);
        setConflict(undefined);
        onSaved(saved);
      } catch (error) {
        const found = readSaveFailure(
          error,
          changedOwner(base, values, target),
        );
        if (found.kind === 'conflict') {
          setConflict({
            versions: {
              base,
              mine: values,
              theirs: valuesFromFields(found.current.fields),
            },
            current: found.current,
          });
        } else {
          setConflict(undefined);
          if (found.kind === 'fields') {
            store.dispatch({ type: 'refuse', problems: found.problems });
            setOtherProblems(problemsByField(found.problems).others);
            focusFirstFault(store);
          } else {
            setFailure(found.error);
          }
        }
      } finally {
        setSaving(false);
      }
    },
    [store, write, onSaved],
  );

  const save = useCallback(() => {
    const { values, base } = store.getState();
    return attempt(values, base, edited);
  }, [store, attempt, edited]);

  const saveMerged = useCallback(
    async (values: FormValues) => {
      if (!conflict) {
        return;
      }
      const { name, revision } = conflict.current;
      const { theirs } = conflict.versions;
      // From here on the form stands on what the other person saved.
      store.dispatch({ type: 'load', base: theirs, values });
      onRebased(revision);
      await attempt(values, theirs, { name, revision });
    },
    [store, conflict, attempt, onRebased],
  );

  return {
    saving,
    failure,
    otherProblems,
    conflict,
    save,
    saveMerged,
    dismissConflict: () => setConflict(undefined),
  };
}
