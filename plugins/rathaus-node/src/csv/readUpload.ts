import type { Request } from 'express';
import { fileError } from './fileError';
import { FileTooBigError } from './FileTooBigError';

/** The most that is taken of one file. */
export const MAX_UPLOAD_BYTES = 32 * 1024 * 1024;

/** What browsers and scripts call a CSV file; Windows knows it by Excel's type. */
const ACCEPTED_TYPES = [
  'text/csv',
  'text/plain',
  'application/octet-stream',
  'application/vnd.ms-excel',
];

/**
 * Reads the body of a request, which is the file itself. Of a file that is too
 * big no more than the limit is ever held. The rest is let through unread
 * before the refusal: clients that still send do not look for an answer.
 *
 * @throws FieldsError (400) for another type of content
 * @throws FileTooBigError (413)
 */
export async function readUpload(
  request: Request,
  maximumBytes = MAX_UPLOAD_BYTES,
): Promise<Buffer> {
  if (!request.is(ACCEPTED_TYPES) || request.headers['content-encoding']) {
    throw fileError(
      request.headers['content-type'] ? 'file_wrong_type' : 'file_empty',
    );
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= maximumBytes) {
      chunks.push(chunk);
    } else {
      chunks.length = 0;
    }
  }
  if (size > maximumBytes) {
    throw new FileTooBigError(maximumBytes);
  }
  return Buffer.concat(chunks);
}
