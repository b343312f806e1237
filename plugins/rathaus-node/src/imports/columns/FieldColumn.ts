/**
 * How a field stands in a table.
 *
 * @typeParam Kind - what its cells hold
 */
export interface FieldColumn<Kind> {
  kind: Kind;
  /** Header in exports. */
  header: string;
  /** What other lists call it; the most telling first. */
  also: readonly string[];
}
