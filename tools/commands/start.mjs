import { complain, say, step } from '../lib/console.mjs';
import { ToolError } from '../lib/errors.mjs';
import { whenOrphaned } from '../lib/orphan.mjs';
import { ensurePortalBuilt } from '../portal/build.mjs';
import { waitForExampleTown } from '../portal/exampleTown.mjs';
import { wantedDataDir, wantedPort } from '../portal/settings.mjs';
import { startPortal } from '../portal/start.mjs';

async function start() {
  const port = wantedPort();
  const dataDir = wantedDataDir();

  await ensurePortalBuilt();
  const portal = await step('Portal startet', () =>
    startPortal({ port, dataDir }),
  );
  await step('Beispielstadt wird geladen', () =>
    waitForExampleTown(portal.url),
  );

  const wish = { stop: false };
  const stop = () => {
    if (!wish.stop) {
      wish.stop = true;
      say('\nDas Portal wird beendet …');
      portal.stop();
    }
  };
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(signal => process.on(signal, stop));
  whenOrphaned(stop);
  say(`  Daten: ${dataDir}`);
  say(`  Protokoll: ${portal.logFile}`);
  say('  Beenden: Strg+C');
  say(`\nRathaus-Portal: ${portal.url}`);

  await portal.ended;
  if (!wish.stop) {
    throw new ToolError('Das Portal hat sich unerwartet beendet.', {
      hint: `Der Grund steht im Protokoll: ${portal.logFile}`,
    });
  }
}

start().catch(error => {
  complain(error);
  process.exitCode = 1;
});
