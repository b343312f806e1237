import http from 'node:http';
import { RefusedError } from './filledBoard';

// Each client of a benchmark keeps its connection, as a browser does.
const agent = new http.Agent({ keepAlive: true });

/**
 * Receives an answer as a browser gets it: compressed and to its last byte, but neither unpacked nor parsed. With several
 * clients in one process that work would be done one after the other and be measured as the portal's.
 *
 * @returns the number of bytes
 * @throws RefusedError when the answer is not 200
 */
export function receiveAnswer(
  url: string,
  headers: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get(
      url,
      { agent, headers: { ...headers, 'accept-encoding': 'gzip' } },
      response => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('error', reject);
        response.on('end', () =>
          response.statusCode === 200
            ? resolve(bytes)
            : reject(new RefusedError(url, response.statusCode ?? 0, {})),
        );
      },
    );
    request.on('error', reject);
  });
}
