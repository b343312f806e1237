import { manyDocuments, MANY_TYPES } from './manyDocuments';
import { startSearchEngine } from './searchEngines';
import { IndexingJob, IndexingResult } from './searchIndexing';
import { readLists } from './searchLists';

const MIB = 2 ** 20;
const KIB_IN_MIB = 1024;

function heapInUse(): number {
  // Twice: what the first round lets go of may hold more.
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().heapUsed / MIB;
}

async function main(argument: string) {
  const job: IndexingJob = JSON.parse(argument);
  const lists = await readLists(job.data);
  const engine = await startSearchEngine(job.engine, job);
  const before = heapInUse();
  const results: IndexingResult[] = [];
  for (const documents of job.counts) {
    const begun = performance.now();
    await engine.index(MANY_TYPES[0], manyDocuments(lists, documents));
    const seconds = (performance.now() - begun) / 1000;
    results.push({
      documents,
      seconds,
      heap: heapInUse() - before,
      peak: process.resourceUsage().maxRSS / KIB_IN_MIB,
      database: await engine.databaseSize(),
    });
  }
  await engine.stop();
  process.stdout.write(JSON.stringify(results));
}

main(process.argv[2]);
