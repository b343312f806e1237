#!/usr/bin/env node
/*
 * The one entry behind all npm scripts. It runs with any Node from 18 on and needs nothing but npm: it finds or fetches
 * the Node and Yarn that fit, installs what is missing and hands over to the command.
 */
import { complain, say } from './lib/console.mjs';
import { inRoot } from './lib/paths.mjs';
import { runInForeground } from './lib/process.mjs';
import { prepareToolchain } from './toolchain/index.mjs';
import { ensureInstalled } from './toolchain/install.mjs';
import { yarnSettingsFromNpm } from './toolchain/npm.mjs';

/** What each command does, for the help text. Each is a file in `commands/`, run with the Node that fits. */
const COMMANDS = {
  start: 'baut, was fehlt, und startet das Portal mit der Beispielstadt',
  dev: 'startet Oberfläche (3000) und Server (7007) mit Neuladen bei jeder Änderung',
  test: 'prüft alles: Typen, Lint, Tests auf SQLite und PostgreSQL, Browser',
  'test:quick': 'prüft, was sich geändert hat, auf SQLite: [Pfad …]',
  e2e: 'nur die Tests im Browser: [Playwright-Argumente …]',
  bench: 'misst: [Name] [-- Optionen]',
  build: 'baut das Portal',
};

async function main([command, ...args]) {
  const toolchain = await prepareToolchain();
  if (command === 'yarn') {
    return runInForeground(toolchain.node, [toolchain.yarn, ...args], {
      env: { ...(await yarnSettingsFromNpm()), ...toolchain.env },
    });
  }
  if (command === 'exec' && args.length) {
    await ensureInstalled(toolchain);
    return runInForeground(args[0], args.slice(1), { env: toolchain.env });
  }
  if (command in COMMANDS) {
    await ensureInstalled(toolchain);
    const file = inRoot('tools/commands', `${command.replace(':', '-')}.mjs`);
    return runInForeground(toolchain.node, [file, ...args], {
      env: toolchain.env,
    });
  }
  say('Befehle (npm run <Befehl>):');
  Object.entries(COMMANDS).forEach(([name, text]) =>
    say(`  ${name.padEnd(11)} ${text}`),
  );
  say(
    '  exec        ein installiertes Programm: exec <Programm> [Argumente …]',
  );
  say('  yarn        Yarn: yarn [Argumente …]');
  return 2;
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    complain(error);
    process.exitCode = 1;
  },
);
