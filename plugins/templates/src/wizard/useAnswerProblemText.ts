import { useCallback } from 'react';
import { FieldProblem } from '@rathaus/rathaus-common';
import { useProblemText } from '@rathaus/rathaus-react';

/** Says what is wrong with an answer; of what only the template knows, in the words of its author. */
export function useAnswerProblemText(): (problem: FieldProblem) => string {
  const describe = useProblemText();
  return useCallback(
    problem =>
      problem.code === 'invalid' ? problem.message : describe(problem),
    [describe],
  );
}
