import fs from 'node:fs/promises';
import path from 'node:path';
import { complain, say } from '../lib/console.mjs';
import { inRoot } from '../lib/paths.mjs';
import { ARCHIVES, ensurePortalBuilt } from '../portal/build.mjs';

const OUTPUT = 'packages/backend/dist';

async function build() {
  const folder = await ensurePortalBuilt();
  await fs.mkdir(inRoot(OUTPUT), { recursive: true });
  for (const archive of ARCHIVES) {
    await fs.copyFile(path.join(folder, archive), inRoot(OUTPUT, archive));
  }
  say(`Gebaut: ${ARCHIVES.map(archive => `${OUTPUT}/${archive}`).join(', ')}`);
}

build().catch(error => {
  complain(error);
  process.exitCode = 1;
});
