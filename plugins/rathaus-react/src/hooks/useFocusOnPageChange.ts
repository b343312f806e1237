import { RefObject, useEffect, useRef } from 'react';

/** Leads the eye and the screen reader back to the top of the list when another page of it is shown. */
export function useFocusOnPageChange(
  target: RefObject<HTMLElement>,
  page: string | undefined,
): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) {
      shown.current = page;
      target.current?.focus();
      // Missing where there is no layout.
      target.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [target, page]);
}
