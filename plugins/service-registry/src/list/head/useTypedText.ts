import { useCallback, useEffect, useRef, useState } from 'react';

/** Time without a key press after which the search starts, in milliseconds. */
export const TYPING_PAUSE_MS = 200;

/** Text on its way from the keyboard to the address. */
export interface TypedText {
  text: string;
  /** A key press: handed on after a pause. */
  type(text: string): void;
  /** Handed on at once. */
  commit(text: string): void;
}

/**
 * Shows what is being typed and hands it on after a pause. While nobody types, it shows the outer value, so the
 * browser's back button changes the field too.
 */
export function useTypedText(
  value: string,
  onSettled: (text: string) => void,
): TypedText {
  const [draft, setDraft] = useState<string>();
  const latest = useRef(onSettled);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    latest.current = onSettled;
  }, [onSettled]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const commit = useCallback((text: string) => {
    clearTimeout(timer.current);
    setDraft(undefined);
    latest.current(text);
  }, []);
  const type = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      setDraft(text);
      timer.current = setTimeout(() => commit(text), TYPING_PAUSE_MS);
    },
    [commit],
  );
  return { text: draft ?? value, type, commit };
}
