import { useEffect, useState } from 'react';

/**
 * Follows a value after it has rested for a while, for search-as-you-type.
 *
 * @param delayMs - milliseconds without a change
 */
export function useDebounced<T>(value: T, delayMs: number = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
