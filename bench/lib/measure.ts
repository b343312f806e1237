import {
  Bench,
  Contestant,
  ContestantResult,
  Measured,
  Scenario,
} from './bench';
import { setTimeout as pause } from 'node:timers/promises';
import { median, percentile } from './statistics';

/**
 * Before a contestant begins, in milliseconds: one that kept this process busy leaves connections behind that the portal has
 * closed meanwhile, which only shows once the process can look.
 */
const BREATH_MS = 50;

/** How a benchmark is run; the command line may change what the benchmark says. */
export interface Pace {
  rounds: number;
  callsPerRound: number;
  clients: number;
  warmUpCalls: number;
}

interface Samples {
  /** Of each call, in milliseconds. */
  times: number[];
  /** Of all rounds together, in milliseconds. */
  elapsed: number;
  figures: Record<string, number[]>;
}

/**
 * Lets the contestants take turns, each time in another order, so that what the machine does besides hits all of them.
 *
 * @returns one result a contestant, in the order of the benchmark
 */
export async function measure<TScenario extends Scenario, TSubject>(
  bench: Bench<TScenario, TSubject>,
  subject: TSubject,
  pace: Pace,
): Promise<ContestantResult[]> {
  const samples = new Map<string, Samples>();
  for (const contestant of bench.contestants) {
    samples.set(contestant.name, { times: [], elapsed: 0, figures: {} });
    const first = -pace.warmUpCalls;
    await pause(BREATH_MS);
    await callInParallel(contestant, subject, first, 0, pace.clients);
  }
  for (let round = 0; round < pace.rounds; round++) {
    for (const contestant of rotate(bench.contestants, round)) {
      const calls = pace.callsPerRound * (contestant.callsFactor ?? 1);
      const first = round * calls;
      await pause(BREATH_MS);
      const begun = performance.now();
      const measured = await callInParallel(
        contestant,
        subject,
        first,
        first + calls,
        pace.clients,
      );
      keep(samples.get(contestant.name)!, measured, performance.now() - begun);
    }
  }
  return compare(
    bench.contestants.map(({ name }) => ({ name, ...samples.get(name)! })),
  );
}

/** Makes the calls with the indices from `first` to before `end`, as many at the same time as there are clients. */
async function callInParallel<TSubject>(
  contestant: Contestant<TSubject>,
  subject: TSubject,
  first: number,
  end: number,
  clients: number,
): Promise<Required<Measured>[]> {
  const measured: Required<Measured>[] = [];
  let next = first;
  const work = async (client: number) => {
    while (next < end) {
      const index = next++;
      const begun = performance.now();
      const reported = await contestant.call(subject, { index, client });
      measured.push({
        milliseconds: reported?.milliseconds ?? performance.now() - begun,
        figures: reported?.figures ?? {},
      });
    }
  };
  await Promise.all(
    Array.from({ length: clients }, (_, client) => work(client)),
  );
  return measured;
}

function keep(samples: Samples, calls: Required<Measured>[], elapsed: number) {
  samples.elapsed += elapsed;
  for (const { milliseconds, figures } of calls) {
    samples.times.push(milliseconds);
    for (const [name, value] of Object.entries(figures)) {
      (samples.figures[name] ??= []).push(value);
    }
  }
}

/** @param all the first is the baseline */
function compare(all: (Samples & { name: string })[]): ContestantResult[] {
  const results = all.map(({ name, times, elapsed, figures }) => ({
    name,
    n: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    max: percentile(times, 1),
    throughput: (times.length / elapsed) * 1000,
    figures: Object.fromEntries(
      Object.entries(figures).map(([figure, values]) => [
        figure,
        median(values),
      ]),
    ),
  }));
  const [baseline] = results;
  return results.map(result => ({
    ...result,
    ratio: {
      p50: baseline.p50 / result.p50,
      p95: baseline.p95 / result.p95,
      throughput: result.throughput / baseline.throughput,
    },
  }));
}

function rotate<T>(items: T[], by: number): T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
