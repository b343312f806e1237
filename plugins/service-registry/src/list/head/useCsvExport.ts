import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { EntryFilterInput } from '@rathaus/plugin-service-registry-common';
import { download, today } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';

/** The way to a CSV file of what a filter leaves. */
export interface CsvExport {
  run: () => Promise<void>;
  running: boolean;
  /** True after an attempt that did not succeed, until the next one. */
  failed: boolean;
  dismiss: () => void;
}

/** Hands the entries that the filter leaves to the person as a CSV file. */
export function useCsvExport(filter: EntryFilterInput): CsvExport {
  const api = useApi(serviceRegistryApiRef);
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = async () => {
    setRunning(true);
    setFailed(false);
    try {
      const csv = await api.exportCsv(filter);
      download(csv, `servicekatalog-${today()}.csv`);
    } catch {
      setFailed(true);
    } finally {
      setRunning(false);
    }
  };
  return { run, running, failed, dismiss: () => setFailed(false) };
}
