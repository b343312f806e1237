import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { startPortal } from '../tools/portal/start.mjs';
import { defineBench } from './lib/bench';

interface Subject {
  sqliteFolder: string;
  postgresFolder: string;
  postgres: string;
}

/** Resident memory of a process in MiB. Linux and macOS only. */
function memoryOf(pid: number): number {
  const kibibytes =
    process.platform === 'linux'
      ? fs
          .readFileSync(`/proc/${pid}/status`, 'utf8')
          .match(/VmRSS:\s*(\d+)/)?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(kibibytes) / 1024;
}

/** Starts the portal, and measures until it is ready and what it then needs. */
async function start(options: Parameters<typeof startPortal>[0]) {
  const begun = performance.now();
  const portal = await startPortal(options);
  const milliseconds = performance.now() - begun;
  const memory = memoryOf(portal.pid);
  await portal.stop();
  return { milliseconds, figures: { MiB: memory } };
}

export default defineBench({
  title:
    'Start des gebauten Portals bis zur ersten Antwort, mit vorhandenen Daten',
  scenarios: [{ name: 'Beispielstadt' }],
  async setUp(context): Promise<Subject> {
    return {
      sqliteFolder: await context.temporaryFolder(),
      postgresFolder: await context.temporaryFolder(),
      postgres: await context.postgres(),
    };
  },
  contestants: [
    {
      name: 'SQLite',
      call: ({ sqliteFolder }: Subject) => start({ dataDir: sqliteFolder }),
    },
    {
      name: 'PostgreSQL',
      call: ({ postgresFolder, postgres }: Subject) =>
        start({ dataDir: postgresFolder, postgres }),
    },
  ],
  rounds: 5,
  callsPerRound: 1,
  // The first start makes tables and loads the example town.
  warmUpCalls: 1,
});
