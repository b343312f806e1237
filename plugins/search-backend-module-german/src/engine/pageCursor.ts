import { InputError } from '@backstage/errors';

/** What is behind nobody looks at; and offsets stay small. */
const MAX_PAGE = 10_000;

/**
 * Reads where a page of results is, as Backstage's own engines write it.
 *
 * @returns number of the page, from 0 on
 * @throws InputError
 */
export function decodePageCursor(cursor: string | undefined): number {
  const page = cursor ? readPage(cursor) : 0;
  if (page === undefined) {
    throw new InputError('Invalid page cursor');
  }
  return page;
}

/** Whether {@link decodePageCursor} can read it. */
export function isPageCursor(cursor: string): boolean {
  return !cursor || readPage(cursor) !== undefined;
}

function readPage(cursor: string): number | undefined {
  const text = Buffer.from(cursor, 'base64').toString('utf-8');
  const page = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return page <= MAX_PAGE ? page : undefined;
}

/** Writes where a page of results is. */
export function encodePageCursor(page: number): string {
  return Buffer.from(String(page), 'utf-8').toString('base64');
}
