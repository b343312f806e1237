import { FieldProblem } from '@rathaus/rathaus-common';
import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { readSaveFailure } from '../../edit/lib/saveFailure';
import { checkFile, FileFault, HEAD_BYTES } from '../lib/fileCheck';

/** Why a file was not taken. */
export type UploadFailure =
  | { kind: 'fault'; fault: FileFault; fileName: string }
  | { kind: 'refused'; problems: FieldProblem[]; fileName: string }
  | { kind: 'error'; error: Error };

/** Where an upload stands. */
export interface UploadState {
  busy: boolean;
  problem: UploadFailure | undefined;
}

function readHead(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(toError(reader.error));
    reader.onload = () =>
      resolve(
        new Uint8Array(
          reader.result instanceof ArrayBuffer ? reader.result : [],
        ),
      );
    reader.readAsArrayBuffer(file.slice(0, HEAD_BYTES));
  });
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
): UploadState & { upload(file: File): Promise<void> } {
  const [state, setState] = useState<UploadState>({
    busy: false,
    problem: undefined,
  });
  const upload = useCallback(
    async (file: File) => {
      setState({ busy: true, problem: undefined });
      let problem: UploadFailure | undefined;
      try {
        const fault = checkFile(file.size, await readHead(file));
        if (fault) {
          problem = { kind: 'fault', fault, fileName: file.name };
        } else {
          onSent(await send(file));
        }
      } catch (error) {
        const failure = readSaveFailure(error);
        problem =
          failure.kind === 'fields'
            ? {
                kind: 'refused',
                problems: failure.problems,
                fileName: file.name,
              }
            : { kind: 'error', error: toError(error) };
      }
      setState({ busy: false, problem });
    },
    [send, onSent],
  );
  return { ...state, upload };
}
