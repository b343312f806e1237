import { useState } from 'react';

/** What has been done, and the way back where there is one. */
export interface Notice {
  message: string;
  undo?: () => void;
}

/** The one notice that a page shows at its foot. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  return { notice, show: setNotice, close: () => setNotice(undefined) };
}
