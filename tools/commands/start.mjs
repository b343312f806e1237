import path from 'node:path';
import { complain, say, step } from '../lib/console.mjs';
import { ToolError } from '../lib/errors.mjs';
import { whenOrphaned } from '../lib/orphan.mjs';
import { inRoot } from '../lib/paths.mjs';
import { ensurePortalBuilt } from '../portal/build.mjs';
import { startPortal } from '../portal/start.mjs';

const DEFAULT_PORT = 7007;

async function start() {
  const port = Number(process.env.RATHAUS_PORT || DEFAULT_PORT);
  const dataDir = process.env.RATHAUS_DATA_DIR
    ? path.resolve(process.env.RATHAUS_DATA_DIR)
    : inRoot('data');
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new ToolError(`RATHAUS_PORT ist kein Port: ${port}`);
  }

  await ensurePortalBuilt();
  const portal = await step('Portal startet', () =>
    startPortal({ port, dataDir }),
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
