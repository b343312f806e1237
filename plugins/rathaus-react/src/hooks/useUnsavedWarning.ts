import { useEffect } from 'react';

/**
 * Lets the browser ask before a tab with unsaved input is closed or reloaded (in the browser's own words; pages
 * cannot choose them).
 *
 * @param unsaved - whether there is something to lose
 */
export function useUnsavedWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
