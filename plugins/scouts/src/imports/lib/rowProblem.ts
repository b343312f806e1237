import { FieldProblem } from '@rathaus/rathaus-common';
import { describeProblems } from '../../lib/failure';
import { Text } from '../../translations/useText';
import { headingOf } from './fileColumns';

function sentence(problem: FieldProblem, t: Text, language: string): string {
  // What is said about a form would lead astray beside the row of a file.
  if (problem.path === 'person' && problem.code === 'duplicate') {
    return t('imports.problem.alreadyInOffice');
  }
  if (problem.path === 'deputy' && problem.code === 'same_person') {
    return t('imports.problem.ownDeputy');
  }
  return describeProblems([problem], language);
}

/** What is wrong in a row and the way out, with the column in which it stands. */
export function describeRowProblem(
  problem: FieldProblem,
  words: { t: Text; language: string },
): string {
  const heading = headingOf(problem.path);
  const said = sentence(problem, words.t, words.language);
  return heading ? `${heading}: ${said}` : said;
}
