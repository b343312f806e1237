/** State of a combobox's list: closed, or open with one option active or none. */
export interface ComboboxState {
  open: boolean;
  /** Position of the option that Enter would take; -1 is none. */
  active: number;
}

export const CLOSED: ComboboxState = { open: false, active: -1 };

/** What a key does in a combobox with a list popup (WAI-ARIA Authoring Practices, "Combobox", list autocomplete). */
export type ComboboxStep =
  /** Open or go to the next or previous option, round the ends. */
  { type: 'move'; by: 1 | -1 } | { type: 'open' } | { type: 'close' };

/**
 * The state after a key.
 *
 * @param count - number of options
 */
export function comboboxStep(
  state: ComboboxState,
  step: ComboboxStep,
  count: number,
): ComboboxState {
  switch (step.type) {
    case 'open':
      return { open: true, active: -1 };
    case 'move': {
      if (count === 0) {
        return { open: true, active: -1 };
      }
      const from = state.open ? state.active : -1;
      const start = from === -1 && step.by === -1 ? 0 : from;
      return { open: true, active: (start + step.by + count) % count };
    }
    case 'close':
    default:
      return CLOSED;
  }
}
