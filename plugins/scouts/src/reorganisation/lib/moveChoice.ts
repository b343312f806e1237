import { departmentFromAddress, departmentInAddress } from '../../routes';

/** Which department moves where; full group refs, empty while nothing is chosen. */
export interface MoveChoice {
  from: string;
  to: string;
}

const PARAMS = { from: 'von', to: 'nach' } as const;

/**
 * Reads the choice from the address.
 *
 * @param known - refs that can be chosen; others count as nothing
 */
export function readMoveChoice(
  params: URLSearchParams,
  known: readonly string[],
): MoveChoice {
  const read = (name: string) => {
    const text = params.get(name);
    const ref = text ? departmentFromAddress(text) : '';
    return known.includes(ref) ? ref : '';
  };
  return { from: read(PARAMS.from), to: read(PARAMS.to) };
}

/** Puts the choice into an address and leaves everything else there as it is. */
export function writeMoveChoice(
  params: URLSearchParams,
  choice: MoveChoice,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const end of ['from', 'to'] as const) {
    if (choice[end]) {
      next.set(PARAMS[end], departmentInAddress(choice[end]));
    } else {
      next.delete(PARAMS[end]);
    }
  }
  return next;
}
