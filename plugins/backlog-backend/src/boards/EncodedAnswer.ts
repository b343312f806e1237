import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);

/** An answer that many people get: encoded and compressed once. */
export class EncodedAnswer {
  readonly plain: Buffer;
  /** For `ETag`: the same for the same content, on every replica. */
  readonly etag: string;
  #gzipped: Promise<Buffer> | undefined;

  constructor(json: string) {
    this.plain = Buffer.from(json);
    const hash = createHash('sha1').update(this.plain).digest('base64url');
    this.etag = `W/"${hash}"`;
  }

  gzipped(): Promise<Buffer> {
    this.#gzipped ??= gzip(this.plain);
    return this.#gzipped;
  }
}
