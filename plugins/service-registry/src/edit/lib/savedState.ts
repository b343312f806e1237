import { z } from 'zod';

const savedStateSchema = z.object({
  savedEntry: z.object({
    /** The revision that was made. */
    revision: z.int(),
    /** The revision before, which "undo" brings back; absent for a new entry. */
    undoTo: z.int().min(1).optional(),
  }),
});

/** What the form tells the entry's page in the history state of the browser: that it was just saved. */
export type SavedState = z.output<typeof savedStateSchema>;

/** Reads the history state of a location. */
export function readSavedState(
  state: unknown,
): SavedState['savedEntry'] | undefined {
  return savedStateSchema.safeParse(state).data?.savedEntry;
}
