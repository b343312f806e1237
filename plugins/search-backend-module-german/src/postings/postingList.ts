/**
 * Where a word stands, as the index keeps it: a list for each block of documents, three bytes a document: its place in
 * the block, the lower byte first, and how much it counts that the word stands there. So a frequent word is a few rows of
 * the database rather than thousands.
 */

/** Documents in a block: those whose ids, divided by this, have the same quotient. At most 65,536. */
export const BLOCK_SIZE = 16_384;

const BYTES = 3;
const BYTE = 0x100;

/** That a word stands in a document. */
export interface Posting {
  document: number;
  /** In per cent, from 0 to 100. */
  weight: number;
}

/** The block that a document is in. */
export function blockOf(document: number): number {
  return Math.floor(document / BLOCK_SIZE);
}

/**
 * @param postings - of documents of one block
 * @returns lists one behind the other are a list again
 */
export function encodePostings(postings: readonly Posting[]): Buffer {
  const list = Buffer.alloc(postings.length * BYTES);
  postings.forEach(({ document, weight }, index) => {
    list.writeUInt16LE(document % BLOCK_SIZE, index * BYTES);
    list.writeUInt8(weight, index * BYTES + 2);
  });
  return list;
}

/**
 * Goes through a list.
 *
 * @param visit - gets the place of each document in the block, and the weight; called often, so no objects are made
 */
export function eachPosting(
  list: Uint8Array,
  visit: (place: number, weight: number) => void,
): void {
  for (let at = 0; at < list.length; at += BYTES) {
    visit(list[at] + list[at + 1] * BYTE, list[at + 2]);
  }
}

/** The list without some documents of its block. */
export function withoutDocuments(
  list: Buffer,
  documents: Iterable<number>,
): Buffer {
  const gone = new Set([...documents].map(document => document % BLOCK_SIZE));
  const kept: Buffer[] = [];
  for (let at = 0; at < list.length; at += BYTES) {
    if (!gone.has(list.readUInt16LE(at))) {
      kept.push(list.subarray(at, at + BYTES));
    }
  }
  return Buffer.concat(kept);
}
