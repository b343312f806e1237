import { complain, say } from '../lib/console.mjs';
import { runInForeground } from '../lib/process.mjs';
import {
  configArguments,
  configVariables,
  DEMO_CONFIGS,
  wantedDataDir,
  wantedPort,
} from '../portal/settings.mjs';

async function dev() {
  const port = wantedPort();
  const dataDir = wantedDataDir();
  say(`Oberfläche: http://localhost:3000   Server: http://localhost:${port}`);
  say(`Daten: ${dataDir}   Beenden: Strg+C`);
  process.exitCode = await runInForeground(
    'backstage-cli',
    [
      'repo',
      'start',
      ...configArguments([...DEMO_CONFIGS, 'app-config.dev.yaml']),
    ],
    { env: { ...process.env, ...configVariables({ port, dataDir }) } },
  );
}

dev().catch(error => {
  complain(error);
  process.exitCode = 1;
});
