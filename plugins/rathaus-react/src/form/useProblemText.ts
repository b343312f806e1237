import { useCallback } from 'react';
import { describeProblem, FieldProblem } from '@rathaus/rathaus-common';
import { useLanguage } from '../hooks/useLanguage';

/** Says what is wrong and the way out, in the person's language. */
export function useProblemText(): (problem: FieldProblem) => string {
  const language = useLanguage() === 'en' ? 'en' : 'de';
  return useCallback(
    ({ code, params }) => describeProblem(code, params, language),
    [language],
  );
}
