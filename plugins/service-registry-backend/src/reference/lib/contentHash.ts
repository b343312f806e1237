import { ReferenceItem } from '@rathaus/plugin-service-registry-common';
import { createHash } from 'crypto';

/**
 * SHA-256 over a list's content. The order of the items and how the file
 * around them was written make no difference.
 */
export function contentHash(items: ReferenceItem[]): string {
  const hash = createHash('sha256');
  const lines = items.map(({ key, name, group }) =>
    JSON.stringify([key, name, group ?? '']),
  );
  for (const line of lines.sort()) {
    hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}
