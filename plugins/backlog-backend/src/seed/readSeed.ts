import { itemFieldsSchema, slugId } from '@rathaus/plugin-backlog-common';
import { calendarDate, entityRef, multiline } from '@rathaus/rathaus-common';
import { Day } from '@rathaus/rathaus-node';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { withRealDays } from './lib/realDays';

/** File format: the items of a board. Days may be written `today-30`, see `withRealDays`. */
const seedFileSchema = z.strictObject({
  board: slugId,
  items: z.array(
    z.strictObject({
      /** What others call it in `dependsOn`. */
      key: slugId,
      /** Who created it, and when. */
      by: entityRef('user'),
      created: calendarDate,
      /** School whose need it is. */
      handedInBy: entityRef('group').optional(),
      draft: z.boolean().default(false),
      column: slugId,
      fields: itemFieldsSchema,
      /** What happened since, by whom. */
      moved: z
        .array(
          z.strictObject({
            column: slugId,
            on: calendarDate,
            by: entityRef('user'),
          }),
        )
        .default([]),
      declined: z
        .strictObject({
          column: slugId,
          on: calendarDate,
          by: entityRef('user'),
          reason: multiline({ max: 2000 }),
        })
        .optional(),
      comments: z
        .array(
          z.strictObject({
            on: calendarDate,
            by: entityRef('user'),
            text: multiline({ max: 5000 }),
            mentions: z.array(entityRef('user')).default([]),
          }),
        )
        .default([]),
    }),
  ),
});

/** Example items of a board, with real days. */
export type BoardSeed = z.output<typeof seedFileSchema>;
export type ItemSeed = BoardSeed['items'][number];

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
 * Reads example items.
 *
 * @param target - YAML file, or a folder of them
 * @throws Error naming the file and what is wrong
 */
export async function readSeed(
  target: string,
  today: Day,
): Promise<BoardSeed[]> {
  const seeds: BoardSeed[] = [];
  for (const file of await filesOf(target)) {
    const content: unknown = parseYaml(await fs.readFile(file, 'utf8'));
    const parsed = seedFileSchema.safeParse(withRealDays(content, today));
    if (!parsed.success) {
      throw new Error(
        `Example items in ${file}:\n${z.prettifyError(parsed.error)}`,
      );
    }
    seeds.push(parsed.data);
  }
  return seeds;
}
