import { ImportJob, ImportRowStatus } from '@rathaus/rathaus-common';

/** The order in which rows deserve a look before they are written. */
export const STATUS_ORDER: readonly ImportRowStatus[] = [
  'faulty',
  'new',
  'changed',
  'unchanged',
  'left',
];

/** After that, what was written comes first. */
const ORDER_WHEN_DONE: readonly ImportRowStatus[] = [
  'left',
  'new',
  'changed',
  'faulty',
  'unchanged',
];

/** Has it been written, whether or not it was taken back? */
export function isDone(job: Pick<ImportJob, 'state'>): boolean {
  return job.state === 'applied' || job.state === 'reverted';
}

/** The rows to show first: the first of the order that there are. */
export function defaultStatus(
  job: Pick<ImportJob, 'state' | 'counts'>,
): ImportRowStatus {
  const order = isDone(job) ? ORDER_WHEN_DONE : STATUS_ORDER;
  return order.find(status => job.counts[status] > 0) ?? 'new';
}
