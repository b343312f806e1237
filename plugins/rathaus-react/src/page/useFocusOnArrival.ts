import { RefObject, useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * Moves the focus to the page's content and the view to its top when somebody has followed a link inside the portal,
 * as a full page load would. It leaves the focus where it is when the page itself has put it somewhere in its content,
 * and does nothing on the way back, when the browser restores the place, or while only the query changes.
 */
export function useFocusOnArrival(content: RefObject<HTMLElement>): void {
  const { pathname } = useLocation();
  const arrivedByLink = useNavigationType() === 'PUSH';
  useEffect(() => {
    const element = content.current;
    if (!arrivedByLink || element?.contains(document.activeElement)) {
      return;
    }
    window.scrollTo(0, 0);
    element?.focus({ preventScroll: true });
    // Only a new path is an arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
}
