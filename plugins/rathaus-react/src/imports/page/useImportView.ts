import { useMemo } from 'react';
import { IMPORT_ROW_STATUSES, ImportRowStatus } from '@rathaus/rathaus-common';
import { useSearchParams } from 'react-router-dom';

/** What of an import is shown; stands in the address, so that it can be left, shared and come back to. */
export interface ImportView {
  /** The person has gone back to the mapping. */
  wantsMapping: boolean;
  /** Rows of which status; undefined means the most interesting. */
  status: ImportRowStatus | undefined;
  /** Where in the rows. */
  cursor: string | undefined;
  showMapping(wanted: boolean): void;
  showRows(status: ImportRowStatus, cursor?: string): void;
}

/** Reads and writes the view in the address. */
export function useImportView(): ImportView {
  const [params, setParams] = useSearchParams();
  return useMemo(
    () => ({
      wantsMapping: params.get('schritt') === 'zuordnen',
      status: IMPORT_ROW_STATUSES.find(
        status => status === params.get('zeilen'),
      ),
      cursor: params.get('ab') ?? undefined,
      showMapping: wanted => setParams(wanted ? { schritt: 'zuordnen' } : {}),
      showRows: (status, cursor) =>
        setParams({ zeilen: status, ...(cursor && { ab: cursor }) }),
    }),
    [params, setParams],
  );
}
