import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from '../../tools/lib/paths.mjs';
import { Measured } from './bench';
import { SearchEngineName, SearchPlaces } from './searchEngines';

const MAX_OUTPUT = 2 ** 20;

/** What a process of {@link measureIndexing} is told, as JSON. */
export interface IndexingJob extends SearchPlaces {
  engine: SearchEngineName;
  /** Folder with the lists. */
  data: string | undefined;
  /** How many documents to index, one number after the other. */
  counts: number[];
}

/** What it answers for each number of documents. */
export interface IndexingResult {
  documents: number;
  seconds: number;
  /** All in MiB. What is in use after everything that is not was collected, compared with before the first. */
  heap: number;
  /** Memory of the process, at its most. */
  peak: number;
  database?: number;
}

/** Names of figures. */
export const HEAP_GROWTH = 'Heap +MiB';

/**
 * Indexes documents in a process of its own, so that nothing but the engine is in its memory: first few, then all.
 *
 * @returns time of the whole, and as figures what the many take more than the few
 */
export async function measureIndexing(job: IndexingJob): Promise<Measured> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--expose-gc',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      inRoot('bench/lib/searchIndexingProcess.ts'),
      JSON.stringify(job),
    ],
    { maxBuffer: MAX_OUTPUT },
  );
  const results: IndexingResult[] = JSON.parse(stdout);
  const [few, many] = [results[0], results[results.length - 1]];
  return {
    milliseconds: many.seconds * 1000,
    figures: {
      [HEAP_GROWTH]: many.heap - few.heap,
      'Heap MiB': many.heap,
      'Prozess höchstens MiB': many.peak,
      ...(many.database !== undefined && { 'Datenbank MiB': many.database }),
      'Dokumente/s': many.documents / many.seconds,
    },
  };
}
