/*
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries. The package unpacks into the system's
 * temporary folder, so this runs as a process of its own whose temporary folder is the wanted one.
 */
import chromium, { inflate } from '@sparticuz/chromium';
import { createRequire } from 'node:module';
import path from 'node:path';

await chromium.executablePath();
// Libraries for machines that lack them.
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
await inflate(path.resolve(path.dirname(entry), '../../bin/al2023.tar.br'));
