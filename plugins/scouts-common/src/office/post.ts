import { Deputy } from './events';
import { EndReason, PostState, TermOutcome } from './vocabulary';

/**
 * One person's way through an office, from the nomination to the end. Times
 * are ISO 8601 in UTC, days `YYYY-MM-DD` in Berlin. People are user refs, null
 * once the retention time is over.
 */
export interface Term {
  id: string;
  person: string | null;
  nominatedBy: string | null;
  nominatedAt: string;
  note?: string;
  confirmedBy?: string | null;
  confirmedAt?: string;
  acceptedAt?: string;
  appointedBy?: string | null;
  appointedAt?: string;
  /** First day of the office. */
  from?: string;
  decision?: string;
  /** Last day of the office, once its end is settled. */
  until?: string;
  endReason?: EndReason;
  endNote?: string;
  closedAt?: string;
  outcome?: TermOutcome;
  /** Why it was declined. */
  declineReason?: string;
  deputies: Deputy[];
}

/** A Fachbereich's place for one Digital Scout. */
export interface Post {
  department: string;
  title: string;
  state: PostState;
  /** The term on its way or in office; missing while `vacant` or `closed`. */
  term?: Term;
  /** Who stands in until the post is filled; vacant posts only. */
  interim?: string | null;
  /** What was before, the latest first. */
  past: Term[];
  /** Number of events so far; what a step has to have seen (`If-Match`). */
  version: number;
}
