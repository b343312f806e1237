import { SynonymInput } from '@rathaus/plugin-search-common';
import {
  FieldProblem,
  fieldProblem,
  FieldsError,
} from '@rathaus/rathaus-common';
import { LONGEST_KEY, phraseKey } from './synonymKeys';

/**
 * Checks what only those know who take texts apart: every phrase has words, and none is there twice, however it is
 * written.
 *
 * @throws FieldsError
 */
export function checkPhrases(input: SynonymInput): void {
  const problems: FieldProblem[] = [];
  const seen = new Set<string>();
  for (const field of ['words', 'meanings'] as const) {
    input[field].forEach((phrase, index) => {
      const path = `${field}.${index}`;
      const key = phraseKey(phrase);
      if (!key || key.length > LONGEST_KEY) {
        problems.push(fieldProblem(path, 'invalid'));
      } else if (seen.has(key)) {
        problems.push(fieldProblem(path, 'duplicate'));
      }
      seen.add(key);
    });
  }
  if (problems.length) {
    throw new FieldsError(problems);
  }
}
