import { ProposedChange } from '@rathaus/plugin-service-registry-common';
import { sameValue } from '@rathaus/rathaus-common';
import { compareFieldPaths } from '../../lib/fields';

/** One field of a proposal against the entry as it is now. */
export interface ProposedField {
  path: string;
  /** What stands there now; undefined when it is empty. */
  now: unknown;
  /** What is proposed; undefined empties the field. */
  after: unknown;
  /** What stood there when the proposal was made. */
  before: unknown;
  /** `changed`: somebody has changed it since; `already`: to just what is proposed. */
  meanwhile: 'unchanged' | 'changed' | 'already';
}

/**
 * Puts a proposal's fields against the entry, in the order in which people read them.
 *
 * @param leaves - the entry's content by path; undefined when it could not be read, then the proposal's own word counts
 */
export function proposedFields(
  changes: readonly ProposedChange[],
  leaves: ReadonlyMap<string, unknown> | undefined,
): ProposedField[] {
  return [...changes]
    .sort((a, b) => compareFieldPaths(a.path, b.path))
    .map(change => {
      const { path, before, after, changedMeanwhile } = change;
      const told = changedMeanwhile ? change.current : before;
      const now = leaves ? leaves.get(path) : told;
      const isAlready = sameValue(now, after);
      const isChanged = changedMeanwhile || !sameValue(now, before);
      return {
        path,
        now,
        after,
        before,
        meanwhile:
          (isAlready && 'already') || (isChanged && 'changed') || 'unchanged',
      };
    });
}
