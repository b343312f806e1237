/** The views of a board, each with its word in the address (`?ansicht=`). */
export const VIEWS = [
  'tafel',
  'liste',
  'zeitplan',
  'foerderung',
  'ausgleich',
  'budget',
  'aenderungen',
] as const;
export type View = (typeof VIEWS)[number];

/** Reads the view from an address; what is none means the board itself. */
export function readView(value: string | null): View {
  return VIEWS.find(view => view === value) ?? 'tafel';
}
