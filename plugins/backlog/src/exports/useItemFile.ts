import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { ExportFormat, ItemCard } from '@rathaus/plugin-backlog-common';
import { classifyError, download, today } from '@rathaus/rathaus-react';
import { backlogApiRef } from '../api';

/** The way to a file of items. */
export interface ItemFile {
  /** Hands the items to the person, in this order. */
  fetch(format: ExportFormat, items: readonly ItemCard[]): Promise<void>;
  running: boolean;
  /** Why the last attempt did not succeed; `changed`: one of the items is not on the board any more. */
  failure?: 'changed' | 'failed';
  dismiss(): void;
}

/** Makes files of a board's items. */
export function useItemFile(board: string): ItemFile {
  const api = useApi(backlogApiRef);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<ItemFile['failure']>();
  return {
    running,
    failure,
    dismiss: () => setFailure(undefined),
    async fetch(format, items) {
      setRunning(true);
      setFailure(undefined);
      try {
        const file = await api.exportItems(board, {
          format,
          items: items.map(({ id }) => id),
        });
        download(file, `${board}-${today()}.${format}`);
      } catch (error) {
        setFailure(
          classifyError(toError(error)) === 'invalid' ? 'changed' : 'failed',
        );
      } finally {
        setRunning(false);
      }
    },
  };
}
