import { useState } from 'react';
import { JsonValue } from '@backstage/types';
import { useUnsavedWarning } from '@rathaus/rathaus-react';
import { Answers, presets, withAnswer } from './lib/answers';
import { dropDraft, keepDraft, readDraft } from './lib/draft';
import { TemplateStep } from './lib/schema';

/** Where the answers that the form began with came from. */
export type Origin = 'empty' | 'draft' | 'given';

/** The answers to a template's questions, kept in the tab while somebody answers. */
export interface AnswerKeeping {
  answers: Answers;
  origin: Origin;
  /** When the draft was kept that the form began with, ISO 8601. */
  savedAt: string | undefined;
  change(name: string, value: JsonValue | undefined): void;
  /** Begins anew with what the template presets. */
  discard(): void;
  /** Forgets the draft: the answers were sent. */
  finish(): void;
}

interface State {
  answers: Answers;
  origin: Origin;
  savedAt?: string;
}

function begin(
  steps: readonly TemplateStep[],
  key: string,
  given: Answers | undefined,
): State {
  if (given) {
    return { answers: { ...presets(steps), ...given }, origin: 'given' };
  }
  const draft = readDraft(key);
  return draft
    ? { ...draft, origin: 'draft' }
    : { answers: presets(steps), origin: 'empty' };
}

/**
 * Begins with the answers that the way here brought along, else with the draft of this tab, else with presets.
 *
 * @param key - of the draft; see `draftKey`
 */
export function useAnswers(
  steps: readonly TemplateStep[],
  key: string,
  given: Answers | undefined,
): AnswerKeeping {
  const [state, setState] = useState(() => begin(steps, key, given));
  const [kept, setKept] = useState(true);
  useUnsavedWarning(!kept);
  return {
    ...state,
    savedAt: state.savedAt,
    change: (name, value) => {
      setState(old => {
        const answers = withAnswer(old.answers, name, value);
        setKept(keepDraft(key, { savedAt: new Date().toISOString(), answers }));
        return { ...old, answers };
      });
    },
    discard: () => {
      dropDraft(key);
      setState({ answers: presets(steps), origin: 'empty' });
    },
    finish: () => dropDraft(key),
  };
}
