import { useEffect } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { FORM_DATA_PARAM } from './lib/given';

/** Query parameter of the step that is shown, from 1; the one after the last step is the review. */
const STEP_PARAM = 'schritt';

/** Which step is shown, in the address: the browser's way back leads one step back. */
export interface StepChoice {
  /** From 0; the number of steps for the review. */
  position: number;
  addressOf(position: number): string;
  go(position: number): void;
}

/** @param count - number of steps without the review */
export function useSteps(count: number): StepChoice {
  const [params] = useSearchParams();
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const asked = Number(params.get(STEP_PARAM) ?? 1);
  const position = Number.isInteger(asked)
    ? Math.min(Math.max(asked - 1, 0), count)
    : 0;
  const addressOf = (to: number) => `${pathname}?${STEP_PARAM}=${to + 1}`;

  // Answers that came along were taken over; from now on the draft counts, also when the page is loaded again.
  const brought = params.has(FORM_DATA_PARAM) || state !== null;
  useEffect(() => {
    if (brought) {
      navigate(`${pathname}?${STEP_PARAM}=${position + 1}`, {
        replace: true,
        state: null,
      });
    }
  }, [brought, navigate, pathname, position]);

  return { position, addressOf, go: to => navigate(addressOf(to)) };
}
