import { RefObject, startTransition, useEffect, useState } from 'react';

/** How far from the window's edges something is still near, so that quick scrolling shows no gaps. */
const MARGIN = '600px';

/** Is somebody at work in there, with the focus or with a card in hand? */
function isInUse(element: Element): boolean {
  return (
    element.contains(document.activeElement) ||
    element.querySelector('[data-dragging]') !== null
  );
}

/**
 * Whether an element lies in the window or near it. What somebody is at work in counts as near.
 *
 * @param inFrame - its parent scrolls, not the page
 */
export function useNearScreen(
  ref: RefObject<Element>,
  inFrame: boolean,
): boolean {
  const [isNear, setNear] = useState(
    typeof IntersectionObserver === 'undefined',
  );
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => {
        const isSeen = entries.some(({ isIntersecting }) => isIntersecting);
        // Many cards at once must not hold up the scrolling that brings them.
        startTransition(() => setNear(isSeen || isInUse(element)));
      },
      {
        // The margin is added to the edges of what scrolls.
        root: inFrame ? element.parentElement : null,
        rootMargin: `${MARGIN} 0px`,
      },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, inFrame]);
  return isNear;
}
