import { RefObject, useCallback, useEffect, useMemo } from 'react';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/esm/useObservable';

const BUCKET = 'service-registry';
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
 * Lets the key `/` put the focus into a field. People who speak to their computer trigger single keys by accident, so
 * it can be switched off (WCAG 2.1, 2.1.4); the choice is kept.
 */
export function useSlashKey(field: RefObject<HTMLElement>): {
  on: boolean;
  toggle: () => void;
} {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const snapshot = useObservable(
    useMemo(() => bucket.observe$<boolean>(KEY), [bucket]),
    useMemo(() => bucket.snapshot<boolean>(KEY), [bucket]),
  );
  const on = snapshot.value !== false;

  useEffect(() => {
    if (!on) {
      return undefined;
    }
    const focus = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      if (
        event.key === '/' &&
        !modified &&
        !isTyping(event.target) &&
        !dialogIsOpen()
      ) {
        event.preventDefault();
        field.current?.focus();
      }
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [on, field]);

  const toggle = useCallback(() => {
    bucket.set(KEY, !on);
  }, [bucket, on]);
  return { on, toggle };
}
