import { toError } from '@backstage/errors';

/** Reads a file's content into memory. */
export function readBytes(content: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(toError(reader.error));
    reader.onload = () =>
      resolve(
        reader.result instanceof ArrayBuffer
          ? reader.result
          : new ArrayBuffer(0),
      );
    reader.readAsArrayBuffer(content);
  });
}
