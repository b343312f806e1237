import { RefObject, useEffect } from 'react';

/** Lets nothing that gets the focus come to lie behind a bar at the foot of the window (WCAG 2.2, 2.4.11). */
export function useKeptClear(bar: RefObject<HTMLElement>) {
  useEffect(() => {
    // Missing where there is no layout.
    if (!bar.current || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      const height = bar.current?.offsetHeight ?? 0;
      root.style.scrollPaddingBottom = `${height + 16}px`;
    });
    observer.observe(bar.current);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingBottom = '';
    };
  }, [bar]);
}
