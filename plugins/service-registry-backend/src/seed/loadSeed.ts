import { LoggerService } from '@backstage/backend-plugin-api';
import {
  createEntrySchema,
  slugFromTitle,
} from '@rathaus/plugin-service-registry-common';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { EntryStore, StaleWriteError } from '../entries/EntryStore';

const seedFileSchema = z.array(
  createEntrySchema.extend({
    /** The entry stands in the history but is no longer in use. */
    retired: z.boolean().default(false),
  }),
);
type SeedEntry = z.output<typeof seedFileSchema>[number];

async function filesOf(target: string): Promise<string[]> {
  const stat = await fs.stat(target);
  if (!stat.isDirectory()) {
    return [target];
  }
  const names = await fs.readdir(target);
  return names
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
    .map(name => path.join(target, name));
}

async function readSeed(target: string): Promise<SeedEntry[]> {
  const entries: SeedEntry[] = [];
  for (const file of await filesOf(target)) {
    const parsed = seedFileSchema.safeParse(
      parseYaml(await fs.readFile(file, 'utf8')),
    );
    if (!parsed.success) {
      throw new Error(`Example entries in ${file}: ${parsed.error.message}`);
    }
    entries.push(...parsed.data);
  }
  return entries;
}

/**
 * Fills a registry that never held an entry with example entries.
 *
 * @param target - YAML file, or a folder of them
 */
export async function loadSeed(options: {
  store: EntryStore;
  target: string;
  logger: LoggerService;
}): Promise<void> {
  const { store, target, logger } = options;
  if ((await store.lastSequence()) > 0) {
    return;
  }
  const entries = await readSeed(target);
  try {
    await store.writeAll(
      entries.map(({ name, fields, retired }) => ({
        name: name ?? slugFromTitle(fields.title),
        expectedRevision: null,
        fields,
        retired,
        action: 'create',
      })),
      { actor: 'service:seed', at: new Date().toISOString() },
    );
    logger.info(`Loaded ${entries.length} example entries`);
  } catch (error) {
    if (!(error instanceof StaleWriteError)) {
      throw error;
    }
    logger.info('Another replica loaded the example entries');
  }
}
