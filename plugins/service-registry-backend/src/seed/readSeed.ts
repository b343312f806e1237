import {
  createEntrySchema,
  EntryFields,
} from '@rathaus/plugin-service-registry-common';
import { slugFromTitle } from '@rathaus/rathaus-common';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const seedFileSchema = z.array(
  createEntrySchema.extend({
    /** The entry stands in the history but is no longer in use. */
    retired: z.boolean().default(false),
    /**
     * Days from today since its Scout has confirmed it; missing for one that is
     * new. Written so that the example is always as fresh as on its first day.
     */
    confirmedDaysAgo: z.int().min(0).max(3650).optional(),
    /** What its Scout holds for doubtful since then. */
    doubt: z.string().optional(),
  }),
);

/** An example entry; its name comes from the title where the file gives none. */
export interface SeedEntry {
  name: string;
  fields: EntryFields;
  retired: boolean;
  confirmedDaysAgo?: number;
  doubt?: string;
}

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

/**
 * Reads example entries.
 *
 * @param target - YAML file, or a folder of them
 * @throws Error naming the file and the fields that are wrong
 */
export async function readSeed(target: string): Promise<SeedEntry[]> {
  const entries: SeedEntry[] = [];
  for (const file of await filesOf(target)) {
    const parsed = seedFileSchema.safeParse(
      parseYaml(await fs.readFile(file, 'utf8')),
    );
    if (!parsed.success) {
      throw new Error(`Example entries in ${file}: ${parsed.error.message}`);
    }
    entries.push(
      ...parsed.data.map(({ name, ...entry }) => ({
        ...entry,
        name: name ?? slugFromTitle(entry.fields.title),
      })),
    );
  }
  return entries;
}
