import { useCallback, useEffect, useMemo } from 'react';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/esm/useObservable';

const BUCKET = 'rathaus';
const KEY = 'slashKey';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

/**
 * Whether the key `/` leads to a search field. People who speak to their computer trigger single keys by accident, so
 * it can be switched off (WCAG 2.1, 2.1.4); the choice is kept and holds everywhere.
 */
export function useSlashKeyChoice(): { on: boolean; toggle: () => void } {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const snapshot = useObservable(
    useMemo(() => bucket.observe$<boolean>(KEY), [bucket]),
    useMemo(() => bucket.snapshot<boolean>(KEY), [bucket]),
  );
  const on = snapshot.value !== false;
  const toggle = useCallback(() => {
    bucket.set(KEY, !on);
  }, [bucket, on]);
  return { on, toggle };
}

/**
 * Lets the key `/` lead to a search field: that of the page where it has one of its own, else that of the frame around
 * every page. Not while somebody types, or a dialog is open.
 *
 * @param place - whose field it is
 * @param focus - puts the focus there; keep its identity with `useCallback`
 */
export function useSlashKey(place: 'page' | 'frame', focus: () => void): void {
  const { on } = useSlashKeyChoice();
  useEffect(() => {
    if (!on) {
      return undefined;
    }
    // Keys reach the window after the document, so the page is asked before the frame.
    const target = place === 'page' ? document : window;
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented) {
        return;
      }
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      if (
        event.key === '/' &&
        !modified &&
        !isTyping(event.target) &&
        !dialogIsOpen()
      ) {
        event.preventDefault();
        focus();
      }
    };
    target.addEventListener('keydown', onKeyDown);
    return () => target.removeEventListener('keydown', onKeyDown);
  }, [on, place, focus]);
}
