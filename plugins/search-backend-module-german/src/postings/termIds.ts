const BYTES = 4;

/** The ids of a document's words as the index keeps them: four bytes each, the lowest first. */
export function encodeTermIds(ids: readonly number[]): Buffer {
  const bytes = Buffer.alloc(ids.length * BYTES);
  ids.forEach((id, index) => bytes.writeInt32LE(id, index * BYTES));
  return bytes;
}

/** What {@link encodeTermIds} was given. */
export function decodeTermIds(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length / BYTES }, (_, index) =>
    bytes.readInt32LE(index * BYTES),
  );
}
