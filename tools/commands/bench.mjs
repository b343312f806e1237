import { complain } from '../lib/console.mjs';
import { inRoot } from '../lib/paths.mjs';
import { runInForeground } from '../lib/process.mjs';
import { ensurePortalBuilt } from '../portal/build.mjs';

async function bench(args) {
  await ensurePortalBuilt();
  process.exitCode = await runInForeground(process.execPath, [
    // Benchmarks are TypeScript and may import the packages of the workspace.
    '--require',
    '@backstage/cli/config/nodeTransform.cjs',
    inRoot('bench/lib/main.ts'),
    ...args,
  ]);
}

bench(process.argv.slice(2)).catch(error => {
  complain(error);
  process.exitCode = 1;
});
