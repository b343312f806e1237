import { useCallback, useEffect, useRef, useState } from 'react';
import { serialiseDraft } from '../lib/draft';
import { unsavedPaths } from '../lib/formState';
import { FormStore } from '../state/formStore';

/** Time without a change before the draft is written, in milliseconds. */
const REST_MS = 400;

/** What becomes of unsaved input in this browser. */
export interface DraftKeeping {
  /** `kept`: as it stands now; `failed`: the browser refuses, e.g. because its storage is full or switched off. */
  state: 'none' | 'kept' | 'failed';
  /** Forgets the draft for good, after the entry was saved. */
  finish(): void;
}

/**
 * Keeps unsaved input in the browser's storage while somebody types, and at the latest when the tab goes away.
 *
 * @param revision - revision that the edit began from; null for a new entry
 */
export function useDraft(
  store: FormStore,
  key: string,
  revision: number | null,
): DraftKeeping {
  const [state, setState] = useState<DraftKeeping['state']>('none');
  const finished = useRef(false);

  const write = useCallback(() => {
    if (finished.current) {
      return;
    }
    const form = store.getState();
    try {
      if (unsavedPaths(form).length === 0) {
        window.localStorage.removeItem(key);
        setState('none');
        return;
      }
      window.localStorage.setItem(
        key,
        serialiseDraft({
          savedAt: new Date().toISOString(),
          revision,
          base: form.base,
          values: form.values,
        }),
      );
      setState('kept');
    } catch {
      setState('failed');
    }
  }, [store, key, revision]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let values = store.getState().values;
    const unsubscribe = store.subscribe(() => {
      const next = store.getState().values;
      if (next !== values) {
        values = next;
        clearTimeout(timer);
        timer = setTimeout(write, REST_MS);
      }
    });
    window.addEventListener('pagehide', write);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [store, write]);

  const finish = useCallback(() => {
    finished.current = true;
    try {
      window.localStorage.removeItem(key);
    } catch {
      // A storage that cannot be used holds no draft either.
    }
  }, [key]);

  return { state, finish };
}

/** What the browser kept under a key; null also when its storage cannot be used. */
export function readStoredDraft(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
