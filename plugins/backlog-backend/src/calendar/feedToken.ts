import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What stands in the address of a feed: which one it is, and that one may read it. */
export interface FeedToken {
  id: string;
  secret: string;
}

/** 256 bits that nobody guesses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a secret. It is no password that somebody made up, so a
 * plain hash is not to be reversed.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Is it the secret of this hash? Takes as long whatever the answer. */
export function matches(secret: string, hash: string): boolean {
  return timingSafeEqual(
    Buffer.from(hashOf(secret), 'hex'),
    Buffer.from(hash, 'hex'),
  );
}

/** For the address. */
export function writeFeedToken({ id, secret }: FeedToken): string {
  return `${id}.${secret}`;
}

/** Out of the address; undefined for what cannot be one. */
export function readFeedToken(text: string): FeedToken | undefined {
  const [, id, secret] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(text) ?? [];
  return id && secret ? { id, secret } : undefined;
}
