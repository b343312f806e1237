import { ChecklistItem } from '@rathaus/plugin-backlog-common';

/** The checklist with one entry ticked or unticked; undefined when the entry is gone. */
export function withTick(
  checklist: readonly ChecklistItem[] | undefined,
  id: string,
  done: boolean,
): ChecklistItem[] | undefined {
  return checklist?.some(entry => entry.id === id)
    ? checklist.map(entry => (entry.id === id ? { ...entry, done } : entry))
    : undefined;
}
