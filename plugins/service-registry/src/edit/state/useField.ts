import { FieldProblem } from '@rathaus/rathaus-common';
import { useCallback } from 'react';
import { visibleProblems } from '../lib/formState';
import { FieldPath, FormValues } from '../lib/formValues';
import { useFormStore } from './FormStoreContext';
import { useFormSelector } from './useFormSelector';

const NONE: FieldProblem[] = [];

/** One field of the form and what can be done with it. */
export interface Field<P extends FieldPath> {
  value: FormValues[P];
  /** What is shown as wrong; empty while nothing is. */
  problems: FieldProblem[];
  change(value: FormValues[P]): void;
  /** To be called when the focus leaves the field. */
  leave(): void;
}

export function useField<P extends FieldPath>(path: P): Field<P> {
  const store = useFormStore();
  const value = useFormSelector(state => state.values[path]);
  const problems = useFormSelector(
    state => visibleProblems(state, path) ?? NONE,
  );
  const change = useCallback(
    (next: FormValues[P]) =>
      store.dispatch({ type: 'change', path, value: next }),
    [store, path],
  );
  const leave = useCallback(
    () => store.dispatch({ type: 'leave', path }),
    [store, path],
  );
  return { value, problems, change, leave };
}
