import { z } from 'zod';
import { Answers } from './answers';

const draftSchema = z.object({
  savedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.json()),
});

/** Answers that were not sent yet. */
export interface Draft {
  /** ISO 8601. */
  savedAt: string;
  answers: Answers;
}

/**
 * Where a draft is kept in the tab's storage: for a template and a person, so that nobody finds another's answers.
 *
 * @param userRef - full reference
 */
export function draftKey(template: string, userRef: string): string {
  return `rathaus.vorlage:${userRef}:${template}`;
}

/** The draft under a key; undefined where there is none, or none that can be read. */
export function readDraft(key: string): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return draftSchema.safeParse(stored).data;
  } catch {
    return undefined;
  }
}

/** @returns whether it is kept; not where the storage is full or switched off */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft under a key. */
export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A storage that cannot be used holds no draft either.
  }
}
