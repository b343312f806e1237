import { z } from 'zod';
import {
  FIELD_PATHS,
  FormValues,
  formValuesSchema,
  withValuesFrom,
} from './formValues';

const RESTRICTED_PATHS = FIELD_PATHS.filter(path =>
  path.startsWith('restricted.'),
);
const EMPTY = formValuesSchema.parse({});

const draftSchema = z.object({
  version: z.literal(1),
  /** When it was kept, ISO 8601. */
  savedAt: z.string(),
  /** Revision that the edit began from; null for a new entry. */
  revision: z.int().nullable(),
  /** The form as the edit found it. */
  base: formValuesSchema,
  /** The form as the edit left it. */
  values: formValuesSchema,
});

/** An edit that is not saved yet, as the browser keeps it. */
export type Draft = z.output<typeof draftSchema>;

/** Where a person's draft of an entry is kept; `name` is undefined for a new entry. */
export function draftKey(userRef: string, name: string | undefined): string {
  return `rathaus-portal.draft/${userRef}/${name ?? '(new)'}`;
}

/** Where a person's draft of a proposal for an entry is kept, apart from that of an edit. */
export function proposalDraftKey(userRef: string, name: string): string {
  return `${draftKey(userRef, name)}/vorschlag`;
}

/** The values without the restricted ones, which never go into a browser's storage. */
export function withoutRestricted(values: FormValues): FormValues {
  return withValuesFrom(values, RESTRICTED_PATHS, EMPTY);
}

/** Did the edit change restricted fields, which no draft keeps? */
export function hasRestrictedChanges(changed: readonly string[]): boolean {
  return changed.some(path => path.startsWith('restricted.'));
}

/** Writes a draft, without the restricted fields. */
export function serialiseDraft(draft: Omit<Draft, 'version'>): string {
  return JSON.stringify({
    version: 1,
    savedAt: draft.savedAt,
    revision: draft.revision,
    base: withoutRestricted(draft.base),
    values: withoutRestricted(draft.values),
  });
}

/** Reads a draft; anything else gives undefined. */
export function parseDraft(stored: string | null): Draft | undefined {
  if (!stored) {
    return undefined;
  }
  try {
    return draftSchema.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

/**
 * Puts a draft back into the form. Restricted fields come from the entry as it is now.
 *
 * The revision stays the draft's: when the entry has moved on, saving ends in the comparison of both versions.
 *
 * @param current - the form of the entry as it is now
 */
export function restoreDraft(
  draft: Draft,
  current: FormValues,
): { base: FormValues; values: FormValues; revision: number | null } {
  return {
    base: withValuesFrom(draft.base, RESTRICTED_PATHS, current),
    values: withValuesFrom(draft.values, RESTRICTED_PATHS, current),
    revision: draft.revision,
  };
}
