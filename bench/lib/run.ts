import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../tools/postgres/server.mjs';
import { Bench, BenchContext, Scenario, ScenarioResult } from './bench';
import { Pace, measure } from './measure';

/**
 * Runs the scenarios of a benchmark one after the other, each on its own set-up.
 *
 * @param options `rounds`, `calls`, `clients` and `warmup` change the pace, `scenario` picks those whose name contains
 *   it; the benchmark itself sees all of them
 * @param onResult called after each scenario
 */
export async function run<TScenario extends Scenario, TSubject>(
  bench: Bench<TScenario, TSubject>,
  options: Record<string, string>,
  onResult: (result: ScenarioResult) => void,
): Promise<ScenarioResult[]> {
  const wanted = (options.scenario ?? '').toLowerCase();
  const scenarios = bench.scenarios.filter(({ name }) =>
    name.toLowerCase().includes(wanted),
  );
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    const result = await runScenario(bench, scenario, options);
    onResult(result);
    results.push(result);
  }
  return results;
}

async function runScenario<TScenario extends Scenario, TSubject>(
  bench: Bench<TScenario, TSubject>,
  scenario: TScenario,
  options: Record<string, string>,
): Promise<ScenarioResult> {
  const cleanUps: (() => Promise<void>)[] = [];
  let server: ReturnType<typeof startPostgres> | undefined;
  const context: BenchContext<TScenario> = {
    scenario,
    options,
    async temporaryFolder() {
      const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-bench-'));
      cleanUps.push(() => fs.rm(folder, { recursive: true, force: true }));
      return folder;
    },
    async postgres() {
      if (!server) {
        server = startPostgres({ durable: true });
        cleanUps.push(async () => (await server)?.stop());
      }
      return (await server).url;
    },
  };
  try {
    const subject = await bench.setUp(context);
    cleanUps.push(async () => bench.tearDown?.(subject));
    const contestants = await measure(
      bench,
      subject,
      pace(bench, scenario, options),
    );
    const result = { scenario: scenario.name, contestants, expectations: [] };
    return { ...result, expectations: bench.expectations?.(result) ?? [] };
  } finally {
    for (const cleanUp of cleanUps.reverse()) {
      await cleanUp();
    }
  }
}

function pace<TScenario extends Scenario, TSubject>(
  bench: Bench<TScenario, TSubject>,
  scenario: TScenario,
  options: Record<string, string>,
): Pace {
  const { rounds, callsPerRound, clients = 1, warmUpCalls = 0 } = bench;
  const usual = { rounds, callsPerRound, clients, warmUpCalls, ...scenario };
  return {
    rounds: Number(options.rounds ?? usual.rounds),
    callsPerRound: Number(options.calls ?? usual.callsPerRound),
    clients: Number(options.clients ?? usual.clients),
    warmUpCalls: Number(options.warmup ?? usual.warmUpCalls),
  };
}
