/** One choice of a facet as the page shows it. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** Choices that a facet shows before "mehr anzeigen". */
export const COLLAPSED_LENGTH = 6;

/** Shortens a long facet to its first choices and those chosen. */
export function collapsedOptions(options: FacetOption[]): FacetOption[] {
  // One hidden choice would take as much room as the button that shows it.
  if (options.length <= COLLAPSED_LENGTH + 1) {
    return options;
  }
  return options.filter(
    (option, position) => position < COLLAPSED_LENGTH || option.selected,
  );
}

/** Narrows the choices to those whose label has the text in it, whatever the case. */
export function matchingOptions(
  options: FacetOption[],
  text: string,
): FacetOption[] {
  const wanted = text.trim().toLocaleLowerCase('de');
  return options.filter(option =>
    option.label.toLocaleLowerCase('de').includes(wanted),
  );
}
