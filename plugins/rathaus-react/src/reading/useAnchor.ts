import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Leads to the heading that the address names, once it is there: the view and the focus, as a browser would for a page that
 * was there from the start.
 *
 * @param content - what the headings are part of; a new one is looked through anew
 */
export function useAnchor(content: unknown): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const heading = hash && document.getElementById(hash.slice(1));
    if (heading) {
      heading.tabIndex = -1;
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    }
    // The key, for whoever follows a link to the same place again.
  }, [hash, key, content]);
}
