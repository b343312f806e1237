import { useEffect, useState } from 'react';
import { useUnsavedWarning } from '@rathaus/rathaus-react';

/** A way out of the page that waits for an answer. */
export interface LeaveGuard {
  /** Where the person wants to go; undefined while nobody asks. */
  target: string | undefined;
  stay(): void;
}

function internalTarget(event: MouseEvent): string | undefined {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    !(event.target instanceof Element)
  ) {
    return undefined;
  }
  const link = event.target.closest('a');
  const isHere =
    link?.origin === window.location.origin &&
    (!link.target || link.target === '_self') &&
    link.pathname !== window.location.pathname;
  return isHere ? `${link.pathname}${link.search}${link.hash}` : undefined;
}

/**
 * Stops a click on a link that leaves the page, and the closing of the tab, while something would be lost. (The
 * portal's router has no way to hold back the browser's "back" button.)
 */
export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const [target, setTarget] = useState<string>();
  useUnsavedWarning(unsaved);
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    const hold = (event: MouseEvent) => {
      const wanted = internalTarget(event);
      if (wanted) {
        event.preventDefault();
        event.stopPropagation();
        setTarget(wanted);
      }
    };
    document.addEventListener('click', hold, true);
    return () => document.removeEventListener('click', hold, true);
  }, [unsaved]);
  return { target, stay: () => setTarget(undefined) };
}
