import { useImportSubject } from '../subject/ImportSubject';
import { useCallback, useEffect } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import { Loaded, useLoad } from '../../hooks/useLoad';
import { isUnderWay } from '../lib/steps';

/** How often a running import is asked for its progress, in milliseconds. */
const POLL_MS = 500;

/**
 * One import; asked for again and again while the server is at work on it.
 *
 * @param isWorking - the page itself has started something that changes it
 */
export function useImportJob(
  id: string,
  isWorking: boolean,
): Loaded<ImportJob> {
  const { api } = useImportSubject();
  const load = useCallback(
    (signal: AbortSignal) => api.getImport(id, { signal }),
    [api, id],
  );
  const loaded = useLoad(load);
  const { value: job, error, loading, reload } = loaded;
  const shouldAsk = isWorking || (job !== undefined && isUnderWay(job));
  useEffect(() => {
    if (!shouldAsk || loading || error) {
      return undefined;
    }
    const timer = setTimeout(reload, POLL_MS);
    return () => clearTimeout(timer);
  }, [shouldAsk, loading, error, reload, job]);
  return loaded;
}
