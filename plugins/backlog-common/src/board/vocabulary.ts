/** What a column means, so that boards with other columns still know it. */
export const COLUMN_KINDS = [
  /** Where needs arrive that nobody has looked at. */
  'inbox',
  /** Wanted, not begun. */
  'backlog',
  /** Planned or under way. */
  'active',
  'done',
  'declined',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Parts of an item that a board may have or leave out; title, description and the like are always there. */
export const ITEM_PARTS = [
  'schools',
  'category',
  'money',
  'funding',
  'councilDecision',
  'provider',
] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];

/** Investiv or konsumtiv. */
export const COST_TYPES = ['investment', 'running'] as const;
export type CostType = (typeof COST_TYPES)[number];

/**
 * Where an item's funding stands, beside its column: geplant, beantragt,
 * bewilligt, abgerufen, nachgewiesen, zweckgebunden; or abgelehnt.
 */
export const FUNDING_STATES = [
  'planned',
  'applied',
  'granted',
  'drawn',
  'proven',
  'earmarked',
  'refused',
] as const;
export type FundingState = (typeof FUNDING_STATES)[number];
