import { useImportSubject } from '../subject/ImportSubject';
import { useCallback, useMemo, useState } from 'react';
import { ImportJob, ImportMapping } from '@rathaus/rathaus-common';
import { ImportStepFailure, readImportFailure } from '../lib/importFailure';
import { ProgressKind } from '../lib/progress';
import { useImportJob } from './useImportJob';

/** What can be done with an import, and what is being done. */
export interface ImportActions {
  /** What this page has started and the server has not answered yet. */
  working: ProgressKind | undefined;
  /** Why the last step did not begin or did not end well. */
  failure: ImportStepFailure | undefined;
  /** @returns whether the check has begun */
  check(mapping: ImportMapping): Promise<boolean>;
  apply(skipFaulty: boolean): void;
  revert(): void;
}

/** An import with its actions. */
export function useImportActions(id: string): {
  job: ImportJob | undefined;
  loadError: Error | undefined;
  reload(): void;
  actions: ImportActions;
} {
  const { api } = useImportSubject();
  const [working, setWorking] = useState<ProgressKind>();
  const [failure, setFailure] = useState<ImportStepFailure>();
  const {
    value: job,
    error: loadError,
    reload,
    replace,
  } = useImportJob(id, working !== undefined);

  const run = useCallback(
    async (kind: ProgressKind, step: () => Promise<ImportJob>) => {
      setWorking(kind);
      setFailure(undefined);
      try {
        replace(await step());
        return true;
      } catch (error) {
        setFailure(readImportFailure(error));
        reload();
        return false;
      } finally {
        setWorking(undefined);
      }
    },
    [replace, reload],
  );

  const actions = useMemo<ImportActions>(
    () => ({
      working,
      failure,
      check: mapping => run('checking', () => api.checkImport(id, mapping)),
      apply: skipFaulty => {
        run('applying', () => api.applyImport(id, { skipFaulty }));
      },
      revert: () => {
        run('reverting', () => api.revertImport(id));
      },
    }),
    [api, id, run, working, failure],
  );
  return { job, loadError, reload, actions };
}
