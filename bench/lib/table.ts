import { ContestantResult, ScenarioResult } from './bench';

const number = new Intl.NumberFormat('de-DE', { maximumSignificantDigits: 3 });

const columns: [string, (result: ContestantResult) => string][] = [
  ['', result => result.name],
  ['n', result => String(result.n)],
  ['p50 ms', result => number.format(result.p50)],
  ['p95 ms', result => number.format(result.p95)],
  ['p99 ms', result => number.format(result.p99)],
  ['1/s', result => number.format(result.throughput)],
  ['× p50', result => number.format(result.ratio.p50)],
  ['× p95', result => number.format(result.ratio.p95)],
  ['× 1/s', result => number.format(result.ratio.throughput)],
  [
    '',
    result =>
      Object.entries(result.figures)
        .map(([name, value]) => `${name}: ${number.format(value)}`)
        .join(', '),
  ],
];

/** The result of a scenario as text, columns aligned. */
export function table({ scenario, contestants, expectations }: ScenarioResult) {
  const rows = [
    columns.map(([title]) => title),
    ...contestants.map(result => columns.map(([, cell]) => cell(result))),
  ];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const lines = rows.map(row =>
    row
      .map((cell, column) =>
        column === 0 || column === columns.length - 1
          ? cell.padEnd(widths[column])
          : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
  return [
    scenario,
    ...lines,
    ...expectations.map(({ text, met }) => `${met ? '✓' : '✗'} ${text}`),
  ].join('\n');
}
