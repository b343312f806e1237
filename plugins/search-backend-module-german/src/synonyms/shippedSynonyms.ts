import { resolvePackagePath } from '@backstage/backend-plugin-api';
import fs from 'node:fs/promises';
import { parseSynonyms } from './parseSynonyms';
import { SynonymGroup } from './rulesOf';

const SHIPPED = 'synonyms/verwaltung.txt';

/** The language of municipalities, as this package brings it. */
export async function readShippedSynonyms(): Promise<SynonymGroup[]> {
  const file = resolvePackagePath(
    '@rathaus/plugin-search-backend-module-german',
    SHIPPED,
  );
  return parseSynonyms(await fs.readFile(file, 'utf-8'));
}
