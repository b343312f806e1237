import { useCallback, useState } from 'react';
import {
  ImportJob,
  ImportMapping,
  importMappingSchema,
} from '@rathaus/rathaus-common';

function keyOf(job: ImportJob): string {
  return `rathaus-portal.import-mapping/${job.id}`;
}

function readDraft(job: ImportJob): ImportMapping | undefined {
  try {
    const stored = window.sessionStorage.getItem(keyOf(job));
    return stored
      ? importMappingSchema.safeParse(JSON.parse(stored)).data
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The mapping while somebody works on it: what this browser remembers, else what the server has. It outlives leaving
 * the page, though not the browser.
 */
export function useMappingDraft(
  job: ImportJob,
): [ImportMapping, (mapping: ImportMapping) => void] {
  const [mapping, setMapping] = useState(() => readDraft(job) ?? job.mapping);
  const change = useCallback(
    (changed: ImportMapping) => {
      setMapping(changed);
      try {
        window.sessionStorage.setItem(keyOf(job), JSON.stringify(changed));
      } catch {
        // Without storage the mapping lives as long as the page.
      }
    },
    [job],
  );
  return [mapping, change];
}
