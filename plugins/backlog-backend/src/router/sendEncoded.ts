import type { Request, Response } from 'express';
import { EncodedAnswer } from '../boards/EncodedAnswer';

/** Smaller answers do not get smaller. */
const WORTH_COMPRESSING = 2_000;

/**
 * Sends an answer that is encoded already; 304 to those who have it. The
 * browser keeps it but asks each time: it shows what is there now or nothing.
 */
export async function sendEncoded(
  request: Request,
  response: Response,
  answer: EncodedAnswer,
): Promise<void> {
  response.set({
    'Cache-Control': 'private, no-cache',
    'Content-Type': 'application/json; charset=utf-8',
    ETag: answer.etag,
  });
  response.vary('Authorization, Accept-Encoding');
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  if (
    answer.plain.length >= WORTH_COMPRESSING &&
    request.acceptsEncodings('gzip')
  ) {
    const gzipped = await answer.gzipped();
    response.set('Content-Encoding', 'gzip').end(gzipped);
    return;
  }
  response.end(answer.plain);
}
