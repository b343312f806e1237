/** Something that can be picked. */
export interface PickerOption {
  /** What the field holds. */
  value: string;
  /** What people read. */
  label: string;
  /** A key in front of the label. */
  detail?: string;
  /** A line below, e.g. the Fachbereich. */
  note?: string;
}

/** Where a picker's options come from. */
export interface PickerSource {
  /**
   * Finds options for what was typed; for an empty text the first ones.
   */
  search(query: string, signal: AbortSignal): Promise<PickerOption[]>;
  /** Names values that are chosen already; those it does not know may be missing. */
  resolve(
    values: readonly string[],
    signal: AbortSignal,
  ): Promise<PickerOption[]>;
  /** An option for a text that nothing was found for, where that is allowed. */
  accept?(query: string): PickerOption | undefined;
}

/** The option whose key or name is exactly what was typed: whoever types it all need not pick it as well. */
export function exactOption(
  options: readonly PickerOption[],
  typed: string,
): PickerOption | undefined {
  const wanted = typed.trim().toLocaleLowerCase('de');
  return options.find(
    ({ value, label }) =>
      wanted !== '' &&
      (value === wanted || label.toLocaleLowerCase('de') === wanted),
  );
}
