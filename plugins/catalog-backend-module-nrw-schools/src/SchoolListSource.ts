import { UrlReaderService } from '@backstage/backend-plugin-api';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SchoolSettings } from './settings';

/** Where the official list comes from. */
export interface SchoolListSource {
  /** @throws Error when the list cannot be read in full */
  read(): Promise<Buffer>;
}

/** The list as a file on the server, or as whatever Backstage's url reader may read. */
export function createSchoolListSource(
  source: SchoolSettings['source'],
  urlReader: UrlReaderService,
): SchoolListSource {
  const { type, target } = source;
  return {
    async read() {
      if (type === 'file') {
        return readFile(path.resolve(target));
      }
      const response = await urlReader.readUrl(target);
      return response.buffer();
    },
  };
}
