/** What a benchmark's set-up may use. */
export interface BenchContext<TScenario extends Scenario> {
  scenario: TScenario;
  /** What was given on the command line after `--`, for example `--entries 1000` as `{entries: '1000'}`. */
  options: Record<string, string>;
  /** A new empty folder, removed at the end. */
  temporaryFolder(): Promise<string>;
  /**
   * Connection string of a real PostgreSQL that forces commits to the disk. It starts at the first call and is empty
   * for each scenario.
   */
  postgres(): Promise<string>;
}

/** One set of circumstances under which all contestants are measured: a database, an amount of data … */
export interface Scenario {
  /** Short, for people: `PostgreSQL, 10.000 Einträge`. */
  name: string;
  /** Where they differ from those of the benchmark. */
  rounds?: number;
  callsPerRound?: number;
  clients?: number;
  warmUpCalls?: number;
}

/** Which of the calls in a scenario this is, so that contestants can do the same work in the same order. */
export interface Call {
  /** From 0 on; negative while warming up. */
  index: number;
  /** From 0 on: which of the clients that call at the same time. */
  client: number;
}

/** What a contestant may report about a call instead of having it timed. */
export interface Measured {
  /** Replaces the time that the harness took, in milliseconds. */
  milliseconds?: number;
  /** Anything else worth knowing, for example memory; the report shows the median. */
  figures?: Record<string, number>;
}

/** One way of doing the work. */
export interface Contestant<TSubject> {
  name: string;
  /**
   * Makes so many times the calls of a round. For one that is much faster than the others: it would be done before it is
   * in its stride, and its percentiles would say how it starts. Default: 1
   */
  callsFactor?: number;
  /** Does the work once. Whatever it awaits is measured; a rejection ends the benchmark. */
  call(subject: TSubject, call: Call): Promise<Measured | void>;
}

/** Something that must hold for the benchmark to succeed. */
export interface Expectation {
  /** For people: `p95 ≤ 50 ms` */
  text: string;
  met: boolean;
}

/** What a benchmark measures and how. The default export of `bench/<name>.bench.ts`. */
export interface Bench<TScenario extends Scenario, TSubject> {
  /** One line, for people. */
  title: string;
  scenarios: TScenario[];
  /** Brings up what is measured, once for each scenario. */
  setUp(context: BenchContext<TScenario>): Promise<TSubject>;
  tearDown?(subject: TSubject): Promise<void>;
  /** Measured in turns; the first is the baseline that the others are compared with. */
  contestants: Contestant<TSubject>[];
  /** How often the contestants take turns. */
  rounds: number;
  /** Calls of each contestant in a round, over all clients. */
  callsPerRound: number;
  /** How many calls are under way at the same time. Default: 1 */
  clients?: number;
  /** Calls of each contestant that are made before and not measured. Default: 0 */
  warmUpCalls?: number;
  /** What must hold in a scenario. */
  expectations?(result: ScenarioResult): Expectation[];
}

/** What came out for one contestant in one scenario. Times in milliseconds. */
export interface ContestantResult {
  name: string;
  n: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
  /** Calls a second, over all clients. */
  throughput: number;
  /** Compared with the baseline: above 1 is better, 2 is half the time or twice the throughput. */
  ratio: { p50: number; p95: number; throughput: number };
  figures: Record<string, number>;
}

/** What came out in one scenario. */
export interface ScenarioResult {
  scenario: string;
  contestants: ContestantResult[];
  expectations: Expectation[];
}

/** Helps the compiler to infer the types of a benchmark. */
export function defineBench<TScenario extends Scenario, TSubject>(
  bench: Bench<TScenario, TSubject>,
): Bench<TScenario, TSubject> {
  return bench;
}
