import { ConfirmResult } from '@rathaus/plugin-service-registry-common';

/** What became of an entry. */
export type EntryResult = ConfirmResult['items'][number]['result'];

/** Results by name of the entry. */
export type Results = Readonly<Record<string, EntryResult>>;

/** The registry's answer by name. */
export function resultsByName(answer: ConfirmResult): Results {
  return Object.fromEntries(
    answer.items.map(({ name, result }) => [name, result] as const),
  );
}

/** How many entries were confirmed, called doubtful, or could be neither. */
export function countResults(results: Results): {
  confirmed: number;
  doubtful: number;
  failed: number;
} {
  const all = Object.values(results);
  const confirmed = all.filter(result => result === 'confirmed').length;
  const doubtful = all.filter(result => result === 'doubtful').length;
  return { confirmed, doubtful, failed: all.length - confirmed - doubtful };
}
