import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import { Organisation } from '../organisation/Organisation';
import { StoredPost } from '../posts/PostStore';
import { checkActive } from '../steps/checkPerson';

/** Does the person act for one of these departments, or will soon? */
export function isScoutOf(
  person: string,
  departments: string[],
  posts: StoredPost[],
): boolean {
  return posts.some(
    ({ post: { department, state, term, interim } }) =>
      departments.includes(department) &&
      (interim === person ||
        (['appointed', 'ending'].includes(state) &&
          (term?.person === person ||
            term?.deputies.some(deputy => deputy.person === person)))),
  );
}

/** Only who is Scout there, or in a unit above, can look after the entries. */
export function checkReceiver(
  to: string,
  from: string | null,
  department: string,
  posts: StoredPost[],
  organisation: Organisation,
): FieldProblem[] {
  if (to === from) {
    return [fieldProblem('to', 'same_person')];
  }
  const unknown = checkActive('to', to, organisation);
  if (unknown.length) {
    return unknown;
  }
  return isScoutOf(to, organisation.chainOf(department), posts)
    ? []
    : [fieldProblem('to', 'no_scout_there')];
}
