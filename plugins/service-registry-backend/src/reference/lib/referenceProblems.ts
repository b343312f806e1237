import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';

/** The keys of the lists; a list that was never imported is missing. */
export interface KnownKeys {
  leika?: ReadonlySet<string>;
  ozg?: ReadonlySet<string>;
}

/**
 * Which keys the reference lists do not know. Without a list nothing can be
 * said against a key, and what an entry holds already it may keep: a new
 * version of a list must not block edits that have nothing to do with it.
 */
export function referenceProblems(
  fields: EntryFields,
  present: EntryFields | undefined,
  known: KnownKeys,
): FieldProblem[] {
  const { leika, ozg } = known;
  const kept = new Set(present?.leikaKeys);
  const leikaProblems = fields.leikaKeys.flatMap((key, index) =>
    !leika || leika.has(key) || kept.has(key)
      ? []
      : [
          fieldProblem(`leikaKeys.${index}`, 'unknown_leika_key', {
            value: key,
          }),
        ],
  );
  const { ozgId } = fields;
  const ozgUnknown =
    ozg && ozgId && !ozg.has(ozgId) && ozgId !== present?.ozgId;
  return ozgUnknown
    ? [
        ...leikaProblems,
        fieldProblem('ozgId', 'unknown_ozg_id', { value: ozgId }),
      ]
    : leikaProblems;
}
