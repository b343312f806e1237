import { complain } from '../lib/console.mjs';
import { runInForeground } from '../lib/process.mjs';
import { ensurePortalBuilt } from '../portal/build.mjs';

async function e2e() {
  if (!process.env.RATHAUS_E2E_URL) {
    await ensurePortalBuilt();
  }
  process.exitCode = await runInForeground('playwright', [
    'test',
    ...process.argv.slice(2),
  ]);
}

e2e().catch(error => {
  complain(error);
  process.exitCode = 1;
});
