import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import { Organisation } from '../organisation/Organisation';

/** Is the person there and able to act? */
export function checkActive(
  path: string,
  person: string,
  organisation: Organisation,
): FieldProblem[] {
  return organisation.isActive(person)
    ? []
    : [fieldProblem(path, 'unknown_ref', { value: person })];
}
