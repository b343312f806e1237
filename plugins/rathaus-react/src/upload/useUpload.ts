import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { readBytes } from '../files/readBytes';
import { checkFile, FileFault, HEAD_BYTES } from './fileCheck';

/** Why a file was not taken: seen before it was sent, or said by the server. */
export type UploadFailure = { fileName: string } & (
  | { kind: 'fault'; fault: FileFault }
  | { kind: 'error'; error: Error }
);

interface UploadState {
  busy: boolean;
  problem: UploadFailure | undefined;
}

/** Where an upload stands, and the way to begin one. */
export interface Upload extends UploadState {
  upload(file: File): Promise<void>;
}

/**
 * Checks a file and sends it.
 *
 * @param send - gives the file to the server
 * @param onSent - is told the server's answer
 */
export function useUpload<T>(
  send: (file: File) => Promise<T>,
  onSent: (answer: T) => void,
): Upload {
  const [state, setState] = useState<UploadState>({
    busy: false,
    problem: undefined,
  });
  const upload = useCallback(
    async (file: File) => {
      const fileName = file.name;
      setState({ busy: true, problem: undefined });
      let problem: UploadFailure | undefined;
      try {
        const head = await readBytes(file.slice(0, HEAD_BYTES));
        const fault = checkFile(file.size, new Uint8Array(head));
        if (fault) {
          problem = { kind: 'fault', fault, fileName };
        } else {
          onSent(await send(file));
        }
      } catch (error) {
        problem = { kind: 'error', error: toError(error), fileName };
      }
      setState({ busy: false, problem });
    },
    [send, onSent],
  );
  return { ...state, upload };
}
