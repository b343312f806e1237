import { useEffect } from 'react';

/** By then a connection for signals is usually open, in milliseconds; what came before it was not heard. */
const CONNECTED_MS = 3000;

/**
 * Reads anew whenever something may have been missed: on coming back to the page, and to the network, and once shortly
 * after the beginning.
 *
 * @param refresh - keep its identity
 */
export function useCatchUp(refresh: () => void): void {
  useEffect(() => {
    const catchUp = () => {
      if (document.visibilityState === 'visible') {
        refresh();
      }
    };
    const connected = setTimeout(catchUp, CONNECTED_MS);
    window.addEventListener('focus', catchUp);
    window.addEventListener('online', catchUp);
    document.addEventListener('visibilitychange', catchUp);
    return () => {
      clearTimeout(connected);
      window.removeEventListener('focus', catchUp);
      window.removeEventListener('online', catchUp);
      document.removeEventListener('visibilitychange', catchUp);
    };
  }, [refresh]);
}
