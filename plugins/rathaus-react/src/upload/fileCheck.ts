/** Largest file that the portal takes, in bytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Number of bytes that {@link checkFile} looks at. */
export const HEAD_BYTES = 4;

/** What can be seen to be wrong with a file before it is sent. */
export type FileFault = 'empty' | 'tooBig' | 'workbook' | 'utf16';

function startsWith(head: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/**
 * Looks at a file before it is sent, so that nobody waits for the refusal of a large one.
 *
 * @param head - its first {@link HEAD_BYTES} bytes
 */
export function checkFile(
  size: number,
  head: Uint8Array,
): FileFault | undefined {
  if (size === 0) {
    return 'empty';
  }
  // A ZIP container (.xlsx, .ods) or a compound file (.xls).
  if (
    startsWith(head, 0x50, 0x4b, 0x03, 0x04) ||
    startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)
  ) {
    return 'workbook';
  }
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
    return 'utf16';
  }
  return size > MAX_FILE_BYTES ? 'tooBig' : undefined;
}
