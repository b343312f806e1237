import { createHash } from 'node:crypto';

/**
 * A number from 0 (included) to 1 (excluded) that is always the same for a
 * name and as good as random among names.
 */
export function shareOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;
}
