/**
 * What a post can be in, in the order of an office's life: unbesetzt,
 * nominiert, bestätigt, angenommen, ernannt, endet am …, aufgehoben. An office
 * that is over (beendet) leaves its post `vacant`.
 */
export const POST_STATES = [
  'vacant',
  'nominated',
  'confirmed',
  'accepted',
  'appointed',
  'ending',
  'closed',
] as const;
export type PostState = (typeof POST_STATES)[number];

/** How a term came to its end: the office was held, or never came about. */
export const TERM_OUTCOMES = ['ended', 'declined', 'withdrawn'] as const;
export type TermOutcome = (typeof TERM_OUTCOMES)[number];

/** Why somebody stops being a Scout. */
export const END_REASONS = [
  'own_wish',
  'new_tasks',
  'left_town_hall',
  'moved_department',
  'reorganisation',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Everything that people do with a post; each is a route and a right. */
export const POST_STEPS = [
  'nominate',
  'confirm',
  'accept',
  'appoint',
  'decline',
  'withdraw',
  'end',
  'revokeEnd',
  'addDeputy',
  'removeDeputy',
  'setInterim',
  'close',
  'reopen',
] as const;
export type PostStep = (typeof POST_STEPS)[number];
