import fs from 'node:fs/promises';
import path from 'node:path';
import { complain, say } from '../../tools/lib/console.mjs';
import { ToolError } from '../../tools/lib/errors.mjs';
import { inRoot } from '../../tools/lib/paths.mjs';
import { Bench, Scenario } from './bench';
import { machine } from './machine';
import { parseOptions } from './options';
import { run } from './run';
import { table } from './table';

const SUFFIX = '.bench.ts';

async function main([name, ...args]: string[]) {
  const files = await fs.readdir(inRoot('bench'));
  const names = files
    .filter(file => file.endsWith(SUFFIX))
    .map(file => file.slice(0, -SUFFIX.length));
  if (!names.includes(name)) {
    throw new ToolError(`Welche Messung? Es gibt: ${names.join(', ')}`, {
      hint: `npm run bench ${names[0]} -- --rounds 3`,
    });
  }
  const loaded = await import(inRoot('bench', `${name}${SUFFIX}`));
  // TypeScript is loaded as CommonJS, whose `export default` lies one further in.
  const bench: Bench<Scenario, unknown> =
    loaded.default.default ?? loaded.default;
  const options = parseOptions(args);

  const facts = machine();
  say(`${bench.title}\n${facts.cores} Kerne, Node ${facts.node}\n`);
  const scenarios = await run(bench, options, result =>
    say(`${table(result)}\n`),
  );

  const file = inRoot('bench-results', `${name}.json`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(
    file,
    JSON.stringify(
      {
        bench: name,
        title: bench.title,
        at: new Date().toISOString(),
        machine: facts,
        options,
        scenarios,
      },
      null,
      2,
    ),
  );
  say(`Ergebnis: ${path.relative(inRoot(), file)}`);
  const missed = scenarios
    .flatMap(({ expectations }) => expectations)
    .filter(({ met }) => !met);
  process.exitCode = missed.length ? 1 : 0;
}

main(process.argv.slice(2)).catch(error => {
  complain(error);
  process.exitCode = 1;
});
