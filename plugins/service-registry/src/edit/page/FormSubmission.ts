import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { Edited } from './useSaveEntry';

/** What a form is for: where its content goes, and what is said around it. */
export interface FormSubmission<T> {
  /** Says what happens, e.g. "Änderungen speichern". */
  label: string;
  /** Nothing can be sent while nothing is changed. */
  needsChanges?: boolean;
  /** Asks for a word on the change; missing where nobody needs one. */
  note?: {
    label: string;
    help: string;
    /** Longest note that the registry takes. */
    maxLength: number;
    multiline?: boolean;
  };
  /** Paths of fields that should still be filled in. */
  missing?: readonly string[];
  /**
   * Hands the content to the registry.
   *
   * @param target - the entry and the revision that the form stands on; undefined for a new one
   * @param note - empty for none
   */
  write(
    fields: EntryFields,
    target: Edited | undefined,
    note: string,
  ): Promise<T>;
  /** Goes where the answer leads; the draft is gone by then. */
  onDone(answer: T): void;
}
