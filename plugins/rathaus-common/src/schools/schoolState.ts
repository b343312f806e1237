import { SchoolSpec } from './schoolSpec';

/** The first day of the state's register of schools; older schools have it, too. */
const REGISTER_BEGINS = '1973-08-01';

/** What a school is on a day. */
export type SchoolState = 'open' | 'closing' | 'closed';

/**
 * Says whether a school is open, about to close, or closed: its last day is
 * over, or the official list has it no more.
 *
 * @param today - `YYYY-MM-DD`
 */
export function schoolState(
  school: Pick<SchoolSpec, 'closedOn' | 'missingSince'>,
  today: string,
): SchoolState {
  const { closedOn, missingSince } = school;
  if (missingSince || (closedOn && closedOn < today)) {
    return 'closed';
  }
  return closedOn ? 'closing' : 'open';
}

/** Whether the school may be older than its `openedOn` says. */
export function mayBeOlder(school: Pick<SchoolSpec, 'openedOn'>): boolean {
  return school.openedOn === REGISTER_BEGINS;
}
