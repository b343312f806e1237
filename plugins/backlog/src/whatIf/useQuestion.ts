import { useCallback, useMemo } from 'react';
import { Board } from '@rathaus/plugin-backlog-common';
import { useSearchParams } from 'react-router-dom';
import { Question, readQuestion, writeQuestion } from './lib/whatIfParams';

/** Which column, which money: kept in the address. */
export function useQuestion(board: Board): {
  question: Question;
  ask(question: Question): void;
} {
  const [params, setParams] = useSearchParams();
  const question = useMemo(() => readQuestion(params, board), [params, board]);
  const ask = useCallback(
    (next: Question) =>
      setParams(old => writeQuestion(old, next), {
        replace: true,
        preventScrollReset: true,
      }),
    [setParams],
  );
  return { question, ask };
}
