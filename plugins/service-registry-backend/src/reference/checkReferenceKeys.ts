import { FieldCheck } from '../entries/FieldCheck';
import { referenceProblems } from './lib/referenceProblems';
import { ReferenceStore } from './ReferenceStore';

/** Checks that the LeiKa keys and the OZG id of an entry are in the lists. */
export function createReferenceKeyCheck(store: ReferenceStore): FieldCheck {
  return async (fields, present) => {
    const [leika, ozg] = await Promise.all([
      fields.leikaKeys.length
        ? store.knownKeys('leika', fields.leikaKeys)
        : undefined,
      fields.ozgId ? store.knownKeys('ozg', [fields.ozgId]) : undefined,
    ]);
    return referenceProblems(fields, present, { leika, ozg });
  };
}
