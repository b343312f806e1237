import { useState } from 'react';

/** What has been done, and what can be done about it: take it back, or go and see. */
export interface Notice {
  message: string;
  action?: {
    /** "Rückgängig machen" if missing. */
    label?: string;
    onClick: () => void;
  };
}

/** The one notice that a page shows at its foot. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  return { notice, show: setNotice, close: () => setNotice(undefined) };
}
