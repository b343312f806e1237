import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ItemFields } from '@rathaus/plugin-backlog-common';
import { FieldProblem, sameValue } from '@rathaus/rathaus-common';
import { useLanguage } from '@rathaus/rathaus-react';
import { describeProblems } from '../../lib/failure';
import { ItemForm, readForm } from '../lib/itemForm';

/** Why the server did not take a form. */
export type FormFailure =
  | { kind: 'fields'; problems: FieldProblem[] }
  | { kind: 'other'; error: Error };

/** A form of an item and what is going on with it. */
export interface ItemFormState {
  values: ItemForm;
  change(part: Partial<ItemForm>): void;
  /** Puts other values into the form. */
  load(values: ItemForm): void;
  /** What is wrong with a field of the API (`funding.rate`); nothing before somebody wanted to save. */
  errorOf(path: string): string | undefined;
  /** How many problems there are to be seen. */
  problemCount: number;
  failure: Error | undefined;
  saving: boolean;
  isChanged: boolean;
  /** Checks the form and hands its content on, if nothing is wrong. */
  submit(
    send: (fields: ItemFields) => Promise<FormFailure | undefined>,
  ): Promise<void>;
  /** Takes a step outside of the form's own check. */
  take(step: () => Promise<FormFailure | undefined>): Promise<void>;
}

/**
 * Keeps what is typed and what is wrong with it.
 *
 * @param initial - the form before anybody typed; keep its identity
 * @param onUnsaved - told whether there is something to lose
 */
export function useItemForm(
  initial: ItemForm,
  onUnsaved: (unsaved: boolean) => void,
): ItemFormState {
  const language = useLanguage();
  const [values, setValues] = useState(initial);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<Error>();
  const [saving, setSaving] = useState(false);
  const isChanged = useMemo(
    () => !sameValue(values, initial),
    [values, initial],
  );
  const tellUnsaved = useRef(onUnsaved);
  useEffect(() => {
    tellUnsaved.current = onUnsaved;
  });
  useEffect(() => {
    tellUnsaved.current(isChanged);
  }, [isChanged]);
  useEffect(() => () => tellUnsaved.current(false), []);

  const problems = useMemo(() => {
    const read = asked ? readForm(values) : undefined;
    return [...refused, ...(read && !read.ok ? read.problems : [])];
  }, [asked, values, refused]);

  const take = useCallback(
    async (step: () => Promise<FormFailure | undefined>) => {
      setSaving(true);
      setFailure(undefined);
      setRefused([]);
      const failed = await step();
      setSaving(false);
      if (failed?.kind === 'fields') {
        setRefused(failed.problems);
      } else {
        setFailure(failed?.error);
      }
    },
    [],
  );

  return {
    values,
    change: part => {
      setRefused([]);
      setValues(old => ({ ...old, ...part }));
    },
    load: setValues,
    errorOf: path => {
      const own = problems.filter(
        problem => problem.path === path || problem.path.startsWith(`${path}.`),
      );
      return own.length > 0 ? describeProblems(own, language) : undefined;
    },
    problemCount: problems.length,
    failure,
    saving,
    isChanged,
    submit: async send => {
      setAsked(true);
      const read = readForm(values);
      if (read.ok) {
        await take(() => send(read.value));
      }
    },
    take,
  };
}
