import {
  ImportJob,
  ImportRowStatus,
} from '@rathaus/plugin-service-registry-common';

/** The order in which rows deserve a look. */
export const STATUS_ORDER: readonly ImportRowStatus[] = [
  'faulty',
  'new',
  'changed',
  'unchanged',
];

/** The rows to show first: the faulty ones, else the first that there are. */
export function defaultStatus(counts: ImportJob['counts']): ImportRowStatus {
  return STATUS_ORDER.find(status => counts[status] > 0) ?? 'new';
}
