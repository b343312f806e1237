import { complain, say } from '../lib/console.mjs';
import { ensurePortalBuilt } from '../portal/build.mjs';

ensurePortalBuilt().then(
  folder => say(`Gebaut: ${folder}`),
  error => {
    complain(error);
    process.exitCode = 1;
  },
);
