import { useEffect } from 'react';

/**
 * Reads anew whenever something may have been missed: on coming back to the page, and to the network.
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
    window.addEventListener('focus', catchUp);
    window.addEventListener('online', catchUp);
    document.addEventListener('visibilitychange', catchUp);
    return () => {
      window.removeEventListener('focus', catchUp);
      window.removeEventListener('online', catchUp);
      document.removeEventListener('visibilitychange', catchUp);
    };
  }, [refresh]);
}
