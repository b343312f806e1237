import { FieldPath } from '../../edit/lib/formValues';
import { fieldOfProblem } from '../../edit/lib/problems';

/**
 * The fields of the form that missing paths stand for, each once and in their order; a missing part (`accessibility`)
 * is filled in from its first field on.
 *
 * @param paths - as the registry gives them; what this version does not know is left out
 */
export function missingFields(paths: readonly string[]): FieldPath[] {
  return [...new Set(paths.flatMap(path => fieldOfProblem(path) ?? []))];
}
